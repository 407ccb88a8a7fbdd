/** Tables of Florida's rules: written from the sections. */
import { expect, test } from "vitest";
import { florida } from "../../../src/packs/states/florida/index.ts";
import { claimIs, comesAs, consented, consentsTo, sends, signedForIt, tells, them, unclaimed, type Kind, type Purpose } from "../../support/asking.ts";
import { findingOf, ruleOf } from "../../support/find.ts";
import { mother } from "../../support/minors.ts";
import { abuse, broughtForAna, harm, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

type Licence = "mft" | "psychologist" | "unknown";

/** A public health authority is told how Ana is, who has signed nothing. */
const toHealth = (authority: "yes" | "no" | "unknown"): Change => all(neverSigned("ana"), them("public-health-authority", "public-health", { authority }), asksToTell("condition", ["ana"], ["anas"]));
const onlyOn = (base: Change, message: string, rows: readonly Row[], certain?: string): Table => ({ base, ...(certain === undefined ? {} : { certain }), rows: [["as the section has it", message, asIs], ...rows] });

const treats = (as: Licence): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-FL" }], role: "treating" }] });
const waives = (as: Licence, other: Licence): Table => ({
  base: treats(as),
  rows: [
    ["both have signed", "silent", asIs], ["Ana has not", "no-waiver", neverSigned("ana")], ["only a spoken yes", "no-waiver", releaseOf("ana", { form: "oral" })],
    ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["another licence", "silent", all(treats(other), neverSigned("ana"))],
    ["nobody knows who treats", "undetermined", all(treats("unknown"), neverSigned("ana"))], ["her own note", "silent", all(asksFor("anas"), neverSigned("ana"))],
  ],
});

const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("client"));
const motherAsks: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const ages = (message: string): readonly Row[] => [
  ["thirteen today", message, clientIs("ana", { born: "2013-03-05" })], ["thirteen tomorrow", "silent", clientIs("ana", { born: "2013-03-06" })],
  ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
  ["her mother consented to the care", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
];

const everySession = (consentedBy: "client" | "parent" | "unknown"): Change => ({ casefile }) => { for (const session of casefile.sessions) session.consentedBy = consentedBy; };
const motherHears = (more: object = {}): Change => all(comesAs("custodial-parent"), clientIs("ana", { born: "2011-03-05", representatives: [mother({ who: "them", ...more })] }), everySession("parent"));
const abused = (kind: Kind, purpose: Purpose, more: Parameters<typeof abuse>[1] = {}): Change => all(tells(kind, purpose, "abuse-report"), abuse("them", more));
const threatTo = (kind: Kind): Change => all(tells(kind, "protection", "warning"), threat("them"));
const specific = (message: string): readonly Row[] => [
  ["specific, meant and near", message, asIs], ["against somebody identifiable", message, claimIs({ victim: "identifiable" })], ["against a group", "silent", claimIs({ victim: "group" })],
  ["not near", "silent", claimIs({ imminent: "no" })], ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
  ["not meant", "silent", claimIs({ intentAndAbility: "no" })], ["nobody knows whether it is meant", "undetermined", claimIs({ intentAndAbility: "unknown" })],
  ["heard from the family", "silent", claimIs({ heardFrom: "family" })], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], ["no claim at all", "silent", unclaimed],
];

tables(florida, {
  "florida/491.0147(1)(b)/family-waives": waives("mft", "psychologist"),
  "florida/490.0147(1)(b)/family-waives-with-psychologist": waives("psychologist", "mft"),
  "florida/456.057(7)(a)/written-authorization": {
    base: all(asks(party("doe", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas"), releaseOf("ana", { purposes: ["payment"] })),
    rows: [
      ["Ana has authorized it", "silent", asIs], ["Ana has not", "unsigned", neverSigned("ana")], ["revoked", "unfit", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["a biller inside", "silent", all(neverSigned("ana"), asks(party("doe", "clinic-staff", { place: "inside" })))],
      ["an associate from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))], ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["bound to nothing", "unsigned", all(neverSigned("ana"), comesAs("vendor", { place: "agent" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "unsigned", all(neverSigned("ana"), comesAs("insurer", { place }))]),
      ["data without names", "silent", all(neverSigned("ana"), portionIs("anas", { kind: "limited-data-set" }))],
      ["a summary of data without names and of what both said", "unsigned", all(neverSigned("ana"), portionIs("anas", { kind: "limited-data-set" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a word drawn from no entry", "unsigned", all(neverSigned("ana"), asksToTell("attendance", ["ana"]))],
      ["a jail, of how she is", "unsigned", all(neverSigned("ana"), them("corrections", "government-function"), asksToTell("condition", ["ana"], ["anas"]))],
      ["a public health authority: which law wants it?", "undetermined", toHealth("yes")], ["nobody knows whether it has authority", "undetermined", toHealth("unknown")], ["it has none", "unsigned", toHealth("no")],
      ["that authority, for a payment", "unsigned", all(toHealth("yes"), requestIs({ purpose: "payment" }))], ["that authority, for an entry of the chart", "unsigned", all(toHealth("yes"), asksFor("anas"))],
      ["somebody else, for public health", "unsigned", all(toHealth("yes"), comesAs("researcher"))],
    ],
  },
  "florida/456.057(7)(a)/anothers-own-work": {
    base: all(sends("insurer", "operations"), neverSigned("ana")),
    rows: [
      ["a plan checks the quality of care", "unsigned", asIs], ["whoever reviews for one", "unsigned", comesAs("managed-care-reviewer")], ["a plan that is called part of the practice", "unsigned", comesAs("insurer", { place: "agent", contract: "yes" })],
      ["a plan, to pay", "silent", requestIs({ purpose: "payment" })], ["somebody who works in the practice", "silent", comesAs("clinic-staff", { place: "inside" })],
      ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })], ["one who works for it from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })],
      ["another provider, who takes part in the treatment", "silent", comesAs("treating-provider")],
      ["she has consented", "silent", consentsTo({ statements: ["description", "recipient", "purpose", "signature", "date"] })], ["only by word of mouth", "unfit", consentsTo({ form: "oral" })], ["what she has signed is over", "unfit", consentsTo({ expires: "2026-03-04" })], ["perhaps under pressure", "undetermined", consentsTo({ doubts: ["coerced"] })],
    ],
  },
  "florida/456.057(7)(a)/nobody-elses-treatment": {
    base: all(sends("treating-provider", "treatment-of-another"), neverSigned("ana")),
    rows: [
      ["somebody else's treatment", "unsigned", asIs], ["her own", "silent", requestIs({ purpose: "treatment" })], ["a colleague in the practice", "silent", comesAs("treating-provider", { place: "inside" })],
      ["somebody who works for the practice from elsewhere", "silent", comesAs("treating-provider", { place: "agent", contract: "yes" })], ["perhaps bound", "undetermined", comesAs("treating-provider", { place: "agent", contract: "unknown" })],
      ["her own, in an emergency", "silent", requestIs({ purpose: "medical-emergency" })],
      ["she has signed for it", "silent", signedForIt()], ["what she has signed is over", "unfit", signedForIt({ expires: "2026-03-04" })],
    ],
  },
  "florida/456.057(7)(a)/other-practitioners": {
    base: sends("prescriber", "treatment"),
    rows: [
      ["who treats", "ground", asIs], ["whoever takes the records over", "silent", comesAs("successor-custodian")],
      ["who treats in an emergency", "ground", requestIs({ purpose: "medical-emergency" })],
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
      ["perhaps such notes", "undetermined", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" })],
    ],
  },
  "florida/491.0147(1)(a)/own-defense": onlyOn(
    all(sends("malpractice-insurer", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "complaint" })), "ground",
    [["a fee", "silent", claimIs({ sort: "fee" })], ["brought by Ben", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["against somebody else", "silent", claimIs({ against: "other" })]],
  ),
  "florida/456.057(7)(a)3/proper-notice": {
    base: all(asksFor("anas"), neverSigned("ana"), subpoena("doe")),
    rows: [
      ["told 23 days ago", "silent", asIs], ["told eleven days ago", "silent", claimIs({ noticeAt: "2026-02-22T09:00:00-08:00" })], ["told ten days ago", "barred", claimIs({ noticeAt: "2026-02-23T09:00:00-08:00" })],
      ["never told", "barred", claimIs({ noticeAt: "none" })], ["nobody knows", "undetermined", claimIs({ noticeAt: "unknown" })],
      ["only the practice told her", "barred", claimIs({ assurance: "own-notice" })], ["nobody knows who told her", "undetermined", claimIs({ assurance: "unknown" })],
      ["a grand jury's, never told", "undetermined", claimIs({ issuer: "grand-jury", noticeAt: "none" })], ["a judge's, never told", "undetermined", claimIs({ issuer: "judge", noticeAt: "none" })],
      ["a grand jury's, told 23 days ago", "silent", claimIs({ issuer: "grand-jury" })], ["nobody knows whose, never told", "undetermined", claimIs({ issuer: "unknown", noticeAt: "none" })],
      ["never told, and she has released it", "silent", all(claimIs({ noticeAt: "none" }), signed(release("r-2", "ana")))], ["never told, and she has waived privilege", "barred", all(claimIs({ noticeAt: "none" }), signed(release("r-2", "ana", { act: "privilege-waiver" })))],
      ["never told, and she has perhaps released it", "undetermined", all(claimIs({ noticeAt: "none" }), signed(release("r-2", "ana", { doubts: ["coerced"] })))],
    ],
  },
  "florida/491.0147(2)/tells-the-police": { base: threatTo("law-enforcement"), rows: [...specific("demanded"), ["to the victim", "silent", comesAs("potential-victim")]] },
  "florida/491.0147(2)/police-too": { base: threatTo("potential-victim"), rows: [...specific("owed"), ["to the police themselves", "silent", comesAs("law-enforcement")]] },
  "florida/491.0147(1)(c)/warns-the-victim": { base: threatTo("potential-victim"), rows: [...specific("ground"), ["to the police", "silent", comesAs("law-enforcement")]] },
  "florida/491.0147/beyond-the-threat": {
    base: threatTo("employer"),
    rows: [
      ["an employer", "barred", asIs], ["a relative", "barred", comesAs("family-member")], ["the police", "silent", comesAs("law-enforcement")],
      ["the police, about a group", "barred", all(comesAs("law-enforcement"), claimIs({ victim: "group" }))], ["the police, nobody knows how near", "undetermined", all(comesAs("law-enforcement"), claimIs({ imminent: "unknown" }))],
      ["a hospital, about a group", "silent", all(comesAs("hospital"), claimIs({ victim: "group" }))], ["somebody threatened", "silent", comesAs("potential-victim")],
    ],
  },
  "florida/394.463(2)(a)/starts-an-examination": {
    base: all(tells("law-enforcement", "suicide-prevention", "warning"), selfDanger("them")),
    rows: [
      ["the police", "ground", asIs], ["a hospital", "ground", comesAs("hospital")], ["a relative", "silent", comesAs("family-member")], ["not near", "silent", claimIs({ imminent: "no" })],
      ["who treats, and can help", "ground", comesAs("treating-provider")], ["who treats, and only a stranger says can help", "undetermined", all(comesAs("treating-provider"), claimIs({ canHelp: [] }), selfDanger("them", { id: "c-other", attested: attestedBy("a-stranger") }))],
      ["who treats, and can help in what is not serious", "undetermined", all(comesAs("treating-provider"), claimIs({ canHelp: [] }), selfDanger("them", { id: "c-other", serious: "no" }))],
      ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })], ["no claim at all", "silent", unclaimed],
    ],
  },
  "florida/491.0147/relatives-of-a-client-in-danger": {
    base: all(tells("family-member", "suicide-prevention", "warning"), selfDanger("them")),
    rows: [
      ["a relative", "barred", asIs], ["the police", "silent", comesAs("law-enforcement")], ["a hospital", "silent", comesAs("hospital")],
      ["the mother of a child, for whose care she consented", "silent", motherHears()], ["of age today", "barred", all(motherHears(), clientIs("ana", { born: "2008-03-05" }))], ["of age tomorrow", "silent", all(motherHears(), clientIs("ana", { born: "2008-03-06" }))],
      ["Ana came alone", "barred", all(motherHears(), everySession("client"))], ["nobody knows who consented", "undetermined", all(motherHears(), everySession("unknown"))],
      ["her mother's papers are only claimed", "undetermined", motherHears({ authority: "claimed" })], ["a decree shuts her out", "barred", motherHears({ decree: "excluded" })],
      ["her mother is feared", "barred", motherHears({ concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })], ["somebody else says that her mother is feared", "undetermined", motherHears({ concerns: [{ is: "endangers", attested: attestedBy("a-stranger") }] })],
      ["a court keeps her mother away", "barred", all(motherHears(), clientIs("ana", { protectiveOrders: [{ against: "them", from: "2026-01-10T10:00:00-08:00", until: "open" }] }))],
      ["perhaps a court still keeps her away", "undetermined", all(motherHears(), clientIs("ana", { protectiveOrders: [{ against: "them", from: "2026-01-10T10:00:00-08:00", until: "unknown" }] }))],
      ["a guardian of a grown client", "silent", all(motherHears({ as: "guardian" }), clientIs("ana", { born: "1985-04-02" }))],
      ["of somebody who is no client", "barred", all(motherHears(), asksToTell("warning", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
    ],
  },
  "florida/90.503(4)(a)/hospitalization": {
    base: all(sends("hospital", "commitment"), selfDanger("them")),
    rows: [
      ["a danger to herself, attested", "ground", asIs], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })],
      ["a danger that is not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
      ["a proceeding", "ground", all(unclaimed, proceeding("them", { sort: "commitment" }))], ["no claim at all", "silent", unclaimed],
      ["a threat to somebody else", "ground", all(unclaimed, threat("them"))], ["a threat that is not serious", "silent", all(unclaimed, threat("them", { serious: "no" }))], ["suspected abuse alone", "silent", all(unclaimed, abuse("them"))],
    ],
  },
  "florida/39.201/reports-child-abuse": {
    base: abused("child-protection", "child-abuse-report"),
    rows: [
      ["now", "demanded", asIs], ["past, and nobody at risk", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["past, and children at risk", "demanded", claimIs({ when: "past" })],
      ["past, and Ana is a child still", "demanded", all(claimIs({ when: "past", nowAtRisk: "no" }), clientIs("ana", { born: "2011-03-05" }))],
      ["no suspicion", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "florida/39.201/child-at-once": { base: abused("child-protection", "child-abuse-report"), rows: [["as the section has it", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })]] },
  "florida/39.201/asks-about-the-past": {
    base: abused("child-protection", "child-abuse-report", { when: "past", nowAtRisk: "no" }),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })],
      ["now", "silent", claimIs({ when: "now" })], ["children at risk", "silent", claimIs({ nowAtRisk: "yes" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "florida/415.1034/reports-vulnerable-adult": {
    base: abused("adult-protection", "adult-abuse-report", { victim: "dependent-adult" }),
    rows: [
      ["somebody who depends on others", "demanded", asIs], ["an older client, noted as unable to decide", "demanded", all(claimIs({ victim: "elder" }), clientIs("ana", { born: "1945-04-02", capacity: [{ from: "2026-01-10T10:00:00-08:00", is: "unable" }] }))], ["an elder, who may be able to see to it", "undetermined", claimIs({ victim: "elder" })], ["no suspicion", "silent", claimIs({ suspected: "no" })],
      ["a child", "silent", claimIs({ victim: "child" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "florida/415.1034/adult-at-once": { base: abused("adult-protection", "adult-abuse-report", { victim: "elder" }), rows: [["as the section has it", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a child", "silent", claimIs({ victim: "child" })]] },
  "florida/456.057(6)/report-of-treatment": {
    base: all(ownRequest, asksToTell("summary", ["ana"], ["anas"])),
    rows: [
      ["a report", "demanded", asIs], ["a written summary on file", "demanded", all(asksFor("anas"), portionIs("anas", { kind: "treatment-summary" }))], ["the note itself", "silent", asksFor("anas")],
      ["her condition, told from a summary", "silent", all(asksToTell("condition", ["ana"], ["anas"]), portionIs("anas", { kind: "treatment-summary" }))],
      ["drawn from personal notes", "silent", portionIs("anas", { kind: "personal-notes" })], ["somebody with no papers", "silent", asks(party("mother", "collateral-other"))],
      ["somebody whose papers are in doubt", "undetermined", all(asks(party("mother", "guardian")), clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }))],
    ],
  },
  "florida/456.057(6)/report-may-stand-in": {
    base: all(ownRequest, fileIs({ covered: "no" })), rows: [["federal law does not bind", "owed", asIs], ["federal law binds", "silent", fileIs({ covered: "yes" })], ["perhaps it does", "undetermined", fileIs({ covered: "unknown" })]],
  },
  "florida/456.057(6)/federal-right-goes-further": {
    base: ownRequest, rows: [["federal law binds", "owed", asIs], ["federal law does not bind", "silent", fileIs({ covered: "no" })], ["perhaps it does", "undetermined", fileIs({ covered: "unknown" })]],
  },
  "florida/456.057(6)/unpaid-bill": { base: ownRequest, always: "it has no condition", rows: [["always", "owed", asIs]] },
  "florida/1014.04/parents-review": {
    base: all(motherAsks, consented("parent")),
    rows: [
      ["her mother asks", "demanded", asIs], ["for care that Ana consented to alone, which another rule asks about", "demanded", consented("client")], ["of age today", "silent", clientIs("ana", { born: "2008-03-05" })],
      ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })], ["whether she is the mother is not shown", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })],
      ["a worry that she hurts Ana is on file", "undetermined", clientIs("ana", { representatives: [mother({ concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })] })],
      ["a worry that she endangers Ana is on file", "undetermined", clientIs("ana", { representatives: [mother({ concerns: [{ is: "endangers", attested: attestedBy("dr-lee") }] })] })],
      ["a worry that somebody else hurts Ana is on file", "demanded", clientIs("ana", { representatives: [mother(), mother({ who: "aunt", as: "guardian", concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })] })],
      ["a worry that it would do no good is on file", "demanded", clientIs("ana", { representatives: [mother({ concerns: [{ is: "detrimental", attested: attestedBy("dr-lee") }] })] })],
      ["a harm through her is found substantial", "undetermined", clientIs("ana", { representatives: [mother({ concerns: [{ is: "substantial-harm", attested: attestedBy("dr-lee") }] })] })],
      ["that is found only later", "demanded", clientIs("ana", { representatives: [mother({ concerns: [{ is: "substantial-harm", attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } }] })] })],
      ["that is found, and HIPAA does not bind", "demanded", all(fileIs({ covered: "no" }), clientIs("ana", { representatives: [mother({ concerns: [{ is: "substantial-harm", attested: attestedBy("dr-lee") }] })] }))],
      ["it endangers Ana through her", "undetermined", harm({ to: ["mother"] })], ["the same, and HIPAA does not bind", "undetermined", all(fileIs({ covered: "no" }), harm({ to: ["mother"] }))], ["it would not", "demanded", harm({ to: ["mother"], likely: "no" })],
      ["it upsets Ana that she sees it", "undetermined", harm({ to: ["mother"], ground: "emotional" })], ["the same, and HIPAA does not bind", "demanded", all(fileIs({ covered: "no" }), harm({ to: ["mother"], ground: "emotional" }))],
      ["it would upset Ana to read it", "demanded", harm({ to: ["ana"], ground: "emotional" })], ["it harms somebody else", "demanded", harm({ to: ["mother"], ground: "other-person" })],
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))], ["to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
      ...(["litigation-file", "supervision-notes", "test-materials"] as const).map((kind): Row => [`no health record: ${kind}`, "silent", portionIs("anas", { kind })]),
      ["a summary of her record and of papers for a lawsuit", "silent", all(portionIs("joint", { kind: "litigation-file" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
    ],
  },
  "florida/394.4784/minors-crisis-care": { base: motherAsks, rows: [["Ana came alone", "barred", asIs], ...ages("barred"), ["of age today", "silent", clientIs("ana", { born: "2008-03-05" })], ["Ana asks herself", "silent", asks(party("ana", "minor-client"))]] },
  "florida/394.4784/minor-signs": {
    base: all(minor(), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent" }))),
    rows: [
      ["only her mother has signed", "barred", asIs], ...ages("barred"), ["of age today, and her mother signed four days ago", "barred", clientIs("ana", { born: "2008-03-05" })],
      ["of age when her mother signed", "silent", clientIs("ana", { born: "2008-03-01" })], ["Ana has signed", "silent", signed(release("r-2", "ana"))], ["nobody has signed", "silent", fileIs({ releases: [] })],
    ],
  },
});

test("of a worry that a parent hurts the child, whether an investigation keeps the record back is asked of the practice", () => {
  const worried = all(motherAsks, consented("parent"), clientIs("ana", { representatives: [mother({ concerns: [{ is: "abuse", attested: attestedBy("dr-lee") }] })] }));
  expect(findingOf(ruleOf(florida, "florida/1014.04/parents-review"), worried)).toMatchObject({ kind: "undetermined", missing: [{ fact: "law-on-this", of: "individual-access", askedOf: "practice" }] });
});
