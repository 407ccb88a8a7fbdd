/** Tables of the rules of Texas: written from the sections. */
import { texas } from "../../../src/packs/states/texas/index.ts";
import { about, claimIs, comesAs, consented, nobodys, reports, sends, them, unclaimed, warns, type Kind } from "../../support/asking.ts";
import { mother } from "../../support/minors.ts";
import { abuse, broughtForAna, harm, order, oversight, ownRequest, proceeding, selfDanger, notedOfHarm, subpoena, threat, toldOfHarm } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("client"));
const motherAsksFor: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));

const grownUp = clientIs("ana", { born: "1985-04-02" });
const treats = (as: "mft" | "psychologist" | "unknown"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-TX" }], role: "treating" }] });
const access = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({ base: ownRequest, rows, ...more });
const grave: readonly Row[] = [
  ["serious, imminent, attested", "ground", asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
  ["not near", "silent", claimIs({ imminent: "no" })], ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
  ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], nobodys,
];
const guardianHears: Change = all(grownUp, clientIs("ana", { representatives: [mother({ as: "guardian" })] }), asks(party("mother", "guardian")));
const toMother = (papers: object = {}): Change => all(clientIs("ana", { born: "2011-03-05", representatives: [mother(papers)] }), asks(party("mother", "custodial-parent")));
const suicidal = (kind: Kind): Change => all(them(kind, "suicide-prevention"), asksToTell("protective-facts", ["ana"]), selfDanger("them"));
const closedTo = (base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["a relative", "barred", asIs], ["a school", "barred", comesAs("school")], ["the police", "silent", comesAs("law-enforcement")], ["a hospital", "silent", comesAs("hospital")],
    ["the mental health authority", "silent", comesAs("mental-health-authority")], ["the mother of a minor", "silent", toMother()], ["the mother of a grown client", "barred", all(toMother(), grownUp)],
    ["a mother whose papers are in doubt", "undetermined", toMother({ authority: "claimed" })], ...rows,
  ],
});
const byLaw = (kind: Kind, base: Change, other: Change): Table => ({
  base,
  rows: [
    ["a law lets it", "ground", asIs], ["without authority", "silent", comesAs(kind, { authority: "no" })], ["nobody knows by which law", "undetermined", comesAs(kind, { authority: "unknown" })],
    ["somebody else", "silent", other],
  ],
});
const bound = (kind: Kind, base: Change, rows: readonly Row[] = [], place: "agent" | "outside" = "outside"): Table => ({
  base: all(base, comesAs(kind, { contract: "yes", place })),
  rows: [["bound", "ground", asIs], ["not bound", "silent", comesAs(kind, { contract: "no", place })], ["nobody knows", "undetermined", comesAs(kind, { contract: "unknown", place })], ...rows],
});
const reviewed: Change = claimed({ ...about("them"), id: "c-board", kind: "review-board-waiver", given: "yes" });
const childReport = all(reports("child-protection", "child-abuse-report"), abuse("them"));

tables(texas, {
  "texas/HealthandSafetyCode611.004(a)(4)/written-consent": {
    base: asksFor("anas"),
    rows: [
      ["she signed", "ground", asIs], ["with no more than a name and a signature", "ground", releaseOf("ana", { statements: ["recipient", "signature"] })],
      ["she said so", "silent", releaseOf("ana", { form: "oral" })], ["she never signed", "silent", neverSigned("ana")], ["nobody knows whether on paper", "undetermined", releaseOf("ana", { form: "unknown" })],
    ],
  },
  "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others": {
    base: all(warns("law-enforcement"), threat("them")),
    rows: [
      ...grave, ["medical personnel", "ground", comesAs("hospital")], ["the person threatened", "silent", comesAs("potential-victim")], ["a relative", "silent", comesAs("family-member")],
      ["nobody in particular", "ground", claimIs({ victim: "none" })], ["told by somebody else", "ground", claimIs({ heardFrom: "other" })],
    ],
  },
  "texas/HealthandSafetyCode611.004(a)/nobody-else-is-warned": closedTo(all(warns("family-member"), threat("them")), [["the person threatened", "barred", comesAs("potential-victim")], ["an employer", "barred", comesAs("employer")]]),
  "texas/HealthandSafetyCode611.0045(f)/representative-hears": {
    base: all(asksToTell("warning", ["ana"], ["anas"]), requestIs({ purpose: "protection" }), toMother(), consented("parent"), threat("mother")),
    rows: [
      ["the mother who consented to the care, and what the record tells", "ground", asIs], ["a child who consented alone", "undetermined", consented("client")],
      ["what stands in no entry", "undetermined", asksToTell("warning", ["ana"])], ["a guardian of a grown client, of what an entry tells", "ground", guardianHears], ["the same, of what stands in no entry", "undetermined", all(guardianHears, asksToTell("warning", ["ana"]))],
      ["what stands in no entry, and a parent consented to every session", "undetermined", all(asksToTell("warning", ["ana"]), ({ casefile }) => { for (const session of casefile.sessions) session.consentedBy = "parent"; })],
      ["it is the mother who is threatened", "undetermined", claimIs({ victims: ["mother"] })],
      ["it is the mother who is threatened, and somebody else too", "undetermined", all(claimIs({ victims: ["mother"] }), threat("mother", { id: "c-other", victims: ["ben"] }))],
      ["she comes as the person threatened", "undetermined", asks(party("mother", "potential-victim"))], ["she comes as the parent of the person threatened", "undetermined", asks(party("mother", "victims-parent"))],
      ["the mother of a grown client", "silent", grownUp], ["not near", "ground", claimIs({ imminent: "no" })],
      ["nobody knows how near", "ground", claimIs({ imminent: "unknown" })], ["not serious", "silent", claimIs({ serious: "no" })],
    ],
  },
  "texas/HealthandSafetyCode611.004(a)(2)/danger-to-self": { base: suicidal("hospital"), rows: [...grave, ["the police", "ground", comesAs("law-enforcement")], ["a relative", "silent", comesAs("family-member")]] },
  "texas/FamilyCode32.004(b)(2)/parents-may-be-advised": {
    base: all(them("custodial-parent", "suicide-prevention"), asksToTell("protective-facts", ["ana"], ["anas"]), toMother(), consented("client"), selfDanger("mother", { imminent: "no" }), treats("psychologist")),
    rows: [
      ["a psychologist, and a child who consented alone", "ground", asIs], ["a family therapist", "undetermined", treats("mft")], ["nobody knows", "undetermined", treats("unknown")],
      ["a family therapist, and parents who consented", "ground", all(treats("mft"), consented("parent"))], ["told to the child herself", "silent", all(asks(party("ana", "minor-client")), claimIs({ to: ["ana"] }))], ["the mother of a grown client", "silent", grownUp], ["not serious", "silent", claimIs({ serious: "no" })],
      ["the guardian of a grown client", "undetermined", clientIs("ana", { born: "1985-04-02", representatives: [mother({ as: "guardian" })] })],
    ],
  },
  "texas/HealthandSafetyCode611.004(a)/nobody-else-hears-of-self-harm": closedTo(suicidal("family-member"), [["a partner", "barred", comesAs("partner")]]),
  "texas/HealthandSafetyCode611.004(a)(7)/treatment": {
    base: sends("prescriber", "treatment"),
    rows: [["who treats her", "ground", asIs], ["for somebody else's treatment", "silent", requestIs({ purpose: "treatment-of-another" })], ["whoever takes the records over: to treat?", "undetermined", comesAs("successor-custodian")]],
  },
  "texas/HealthandSafetyCode611.004(a)(7)/emergency": {
    base: all(sends("hospital", "medical-emergency"), claimed({ ...about("them"), id: "c-emergency", kind: "emergency", canConsent: "no" })),
    rows: [["who gives emergency care", "ground", asIs], ["no emergency is claimed", "silent", unclaimed], ["whoever keeps the records: to treat?", "undetermined", comesAs("successor-custodian")]],
  },
  "texas/HealthandSafetyCode611.004(a)(6)/payment": { base: sends("insurer", "payment"), rows: [["to be paid", "ground", asIs]], always: "the gate has asked who it goes to and what for" },
  "texas/HealthandSafetyCode611.004(a)(1)/benefits": byLaw("disability-agency", sends("disability-agency", "benefits"), comesAs("insurer")),
  "texas/HealthandSafetyCode611.004(a)(10)/operations": bound("vendor", sends("vendor", "operations"), [
    ["somebody of the practice", "ground", comesAs("clinic-staff", { place: "inside" })], ["outside", "silent", comesAs("treating-provider", { contract: "yes" })],
    ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "silent", comesAs("insurer", { place, contract: "yes" })]),
  ], "agent"),
  "texas/HealthandSafetyCode611.004(a)(3)/audit": bound("auditor", sends("auditor", "operations"), [["no auditor", "silent", comesAs("vendor", { contract: "yes" })]]),
  "texas/HealthandSafetyCode611.004(a)(3)/research": bound("researcher", all(sends("researcher", "research"), reviewed)),
  "texas/HealthandSafetyCode611.004(a)(1)/oversight": byLaw("licensing-board", all(sends("licensing-board", "oversight"), oversight("them")), comesAs("professional-body")),
  "texas/HealthandSafetyCode611.004(a)(1)/coroner": byLaw("coroner", all(sends("coroner", "death-inquiry"), clientIs("ana", { died: "2026-03-01" })), comesAs("funeral-director")),
  "texas/HealthandSafetyCode611.006(a)(1)/own-claim": {
    base: all(sends("therapist-attorney", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "malpractice" })),
    rows: [
      ["Ana has sued", "ground", asIs], ["Ana complains to the board", "ground", claimIs({ sort: "complaint" })], ["brought by Ben", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"),
      ["against somebody else", "silent", claimIs({ against: "other" })], ["Ana owes a fee", "ground", claimIs({ against: "client", sort: "fee" })], ["no suit", "silent", unclaimed],
    ],
  },
  "texas/HealthandSafetyCode611.006(a)(3)/in-proceedings": {
    base: all(sends("opposing-attorney", "litigation"), neverSigned("ana"), subpoena("them")),
    rows: [
      ["an attorney's paper in some suit", "silent", asIs], ["after her written waiver", "ground", signed(release("w", "ana", { act: "privilege-waiver", recipients: ["them"], purposes: ["litigation"] }))],
      ["her waiver is in doubt", "undetermined", signed(release("w", "ana", { act: "privilege-waiver", recipients: ["them"], purposes: ["litigation"], doubts: ["coerced"] }))],
      ["over a child", "ground", requestIs({ purpose: "custody" })], ["over a will", "ground", requestIs({ purpose: "probate" })],
      ["a judge's paper", "ground", claimIs({ issuer: "judge" })], ["an agency's", "ground", claimIs({ issuer: "agency" })], ["nobody knows whose", "undetermined", claimIs({ issuer: "unknown" })],
    ],
  },
  "texas/HealthandSafetyCode611.006(a)(11)/by-order": {
    base: all(sends("court", "litigation"), order("them")),
    rows: [["a judge's order", "ground", asIs], ["no judge", "silent", claimIs({ judge: "no" })], ["nobody knows", "undetermined", claimIs({ judge: "unknown" })]],
  },
  "texas/HealthandSafetyCode611.006(a)(10)/commitment": {
    base: all(sends("hospital", "commitment"), selfDanger("them")),
    rows: [
      ["a danger to herself, to a hospital", "ground", asIs], ["the same to a court, without a proceeding", "silent", comesAs("court")],
      ["the proceeding itself", "ground", all(comesAs("court"), proceeding("them", { sort: "commitment", against: "client" }))],
      ["a danger to others, to the police", "ground", all(unclaimed, comesAs("law-enforcement"), threat("them"))], ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })],
    ],
  },
  "texas/HealthandSafetyCode611.0045(a)/own-record": access([
    ["Ana's own note", "demanded", asIs], ["a supervisor's notes", "silent", portionIs("anas", { kind: "supervision-notes" })], ["psychotherapy notes", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })],
    ["likely to upset", "silent", harm({ ground: "emotional" })], ["perhaps likely to upset", "undetermined", harm({ ground: "emotional", likely: "unknown" })],
    ["told under a promise, of which the section says nothing", "demanded", portionIs("anas", { promisedSource: "yes" })], ["the mother of a minor", "demanded", all(motherAsksFor, consented("parent"))],
  ]),
  "texas/FamilyCode32.004(a)/child-consented-alone": {
    base: motherAsksFor,
    rows: [
      ["the mother of a child who consented alone", "barred", asIs], ["at ten as well", "barred", clientIs("ana", { born: "2016-01-01" })], ["the mother consented", "silent", consented("parent")],
      ["nobody knows who consented", "undetermined", consented("unknown")], ["Ana asks herself", "silent", asks(party("ana", "minor-client"))], ["Ana is of age", "silent", clientIs("ana", { born: "2000-01-01" })],
    ],
  },
  "texas/22TAC801.44(c)/custody-papers": {
    base: motherAsksFor,
    rows: [
      ["a family therapist and a minor", "owed", asIs], ["a psychologist", "silent", treats("psychologist")], ["a grown client", "silent", grownUp], ["nobody knows which licence", "undetermined", treats("unknown")],
      ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
    ],
  },
  "texas/HealthandSafetyCode611.0045(b)/withholds-for-harm": access([
    ["likely to upset, no covered entity", "harm", harm({ ground: "emotional" })], ["attested by nobody", "undetermined", harm({ attested: "not-attested" })],
    ["a covered entity", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "yes" }))], ["nobody knows whether covered", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
    ["nothing attested", "silent", asIs],
  ], { base: all(ownRequest, fileIs({ covered: "no" })) }),
  "texas/HealthandSafetyCode611.0045(b)/harm-is-no-ground": access([
    ["likely to upset", "federal", harm({ ground: "emotional" })], ["nothing attested", "silent", asIs], ["no covered entity", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "no" }))],
    ["attested by nobody", "undetermined", harm({ ground: "emotional", attested: "not-attested" })], ["perhaps covered", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
  ]),
  "texas/HealthandSafetyCode611.0045(c)/keeps-the-statement": access(notedOfHarm, { certain: "it goes with a refusal" }),
  "texas/HealthandSafetyCode611.0045(c)/signed-statement": access(toldOfHarm),
  "texas/HealthandSafetyCode611.0045(g)/leaves-out-others": access([["Ben is in it", "owed", asksFor("joint")], ["nobody else is in it", "silent", asIs],
    ["the mother of the child whom it is about reads it", "silent", all(motherAsksFor, consented("parent"))],
    ["she reads it, and Ben is in it", "owed", all(motherAsksFor, consented("parent"), asksFor("joint"))],
    ["somebody reads it who only says that she is the mother", "undetermined", all(motherAsksFor, ({ casefile }) => { for (const { representatives } of casefile.clients) for (const each of representatives) each.authority = "claimed"; })],
  ]),
  "texas/HealthandSafetyCode611.008(a)/answers-within-fifteen-days": access([["whoever asks", "due", asIs]], { always: "a time limit without a condition" }),
  "texas/FamilyCode261.101(b-1)/asks-about-the-past": {
    base: all(childReport, claimIs({ when: "past", nowAtRisk: "no" })),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["long ago, and nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })], ["a child at risk now", "silent", claimIs({ nowAtRisk: "yes" })],
      ["it goes on", "silent", claimIs({ when: "now" })], ["told by a child", "silent", clientIs("ana", { born: "2012-05-01" })], ["told by somebody of unknown age", "undetermined", clientIs("ana", { born: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "texas/FamilyCode261.101(b)/reports-child-abuse": {
    base: childReport,
    rows: [
      ["a child, now", "demanded", asIs], ["to the police", "demanded", comesAs("law-enforcement")], ["to adult services", "silent", comesAs("adult-protection")], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
      ["nobody knows whether it is suspected", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, and nobody in danger now", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })],
      ["long ago, told by a child of the own childhood", "demanded", all(clientIs("ana", { born: "2012-05-01" }), claimIs({ when: "past", nowAtRisk: "no" }))],
    ],
  },
  "texas/FamilyCode261.101(b)/within-24-hours": { base: childReport, rows: [["a child", "due", asIs], ["an elder", "silent", claimIs({ victim: "elder" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })]] },
  "texas/FamilyCode261.101(b)/within-48-hours": { base: childReport, rows: [["a child", "due", asIs], ["an elder", "silent", claimIs({ victim: "elder" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })]] },
  "texas/HumanResourcesCode48.051(a)/reports-adult-abuse": {
    base: all(reports("adult-protection", "adult-abuse-report"), abuse("them", { victim: "elder" })),
    rows: [
      ["an elder", "demanded", asIs], ["a dependent adult", "demanded", claimIs({ victim: "dependent-adult" })], ["a partner", "silent", claimIs({ victim: "partner" })], ["to the police", "silent", comesAs("law-enforcement")],
      ["nobody knows whether it is suspected", "undetermined", claimIs({ suspected: "unknown" })],
    ],
  },
});
