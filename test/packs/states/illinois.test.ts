/** Tables of Illinois' rules: written from the sections. */
import { expect, test } from "vitest";
import type { ReleaseInput } from "subrosa";
import { illinois } from "../../../src/packs/states/illinois/index.ts";
import { claimIs, comesAs, consented, sends, tells, unclaimed, type Kind, type Purpose } from "../../support/asking.ts";
import { findingOf, ruleOf } from "../../support/find.ts";
import { mother } from "../../support/minors.ts";
import { abuse, benIsTold, broughtForAna, emergency, harm, involved, order, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, NOW, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

const owed = (base: Change = asIs): Table => ({ base, always: "it has no condition", rows: [["always", "owed", asIs]] });
const onlyOn = (base: Change, message: string, rows: readonly Row[], certain?: string): Table => ({ base, ...(certain === undefined ? {} : { certain }), rows: [["as the section has it", message, asIs], ...rows] });

const elements = ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "consequences-of-refusal", "right-to-inspect", "right-to-copy", "no-conditioning", "redisclosure"] as const;
const without = (lacks: (typeof elements)[number]): Partial<ReleaseInput> => ({ statements: elements.filter((each) => each !== lacks) });
const consent = (more: Partial<ReleaseInput> = {}): Partial<ReleaseInput> => ({ statements: [...elements], witness: "yes", ...more });
const hasConsented: Change = releaseOf("ana", consent());
const untilTheEnd: Partial<ReleaseInput> = { expires: { event: "end-of-treatment", occurred: "no" } };
const material: Change = portionIs("anas", { kind: "test-materials" });
const personalNotes: Change = portionIs("anas", { kind: "personal-notes" });
const toAClinician = (witness: "yes" | "no" | "unknown"): Change => all(comesAs("treating-provider"), releaseOf("ana", consent({ recipients: ["them"], witness })));
const consentRows = (given: string, not: string): readonly Row[] => [
  ["complete and witnessed", given, asIs],
  ["nobody witnessed it", not, releaseOf("ana", { witness: "no" })],
  ["nobody knows whether it was witnessed", "undetermined", releaseOf("ana", { witness: "unknown" })],
  ["it does not say what follows from a refusal", not, releaseOf("ana", without("consequences-of-refusal"))],
  ["it ends with the treatment", not, releaseOf("ana", untilTheEnd)],
  ["it has no end", not, releaseOf("ana", { expires: "none" })],
  ["it ends with the treatment, and came in today", given, releaseOf("ana", { ...untilTheEnd, receivedAt: "2026-03-05T08:00:00-08:00" })],
  ["it ends with the treatment, and came in yesterday", not, releaseOf("ana", { ...untilTheEnd, receivedAt: "2026-03-04T08:00:00-08:00" })],
  ["it ends with the treatment, and was signed today", given, releaseOf("ana", { ...untilTheEnd, signedAt: "2026-03-05T08:00:00-08:00" })],
  ["it ends with the treatment, and was signed yesterday", not, releaseOf("ana", { ...untilTheEnd, signedAt: "2026-03-04T23:59:59-08:00" })],
  ["perhaps signed under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })],
  ["revoked", not, releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
  ["only Ben has signed", not, neverSigned("ana")],
];

/** What somebody else signed was signed then. */
const signedAt = (day: string): Change => ({ casefile }) => { for (const form of casefile.releases) if (form.signedBy !== "ana") form.signedAt = day; };
const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("parent"));
const motherAsks: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const agrees = (agreed: "yes" | "no" | "unknown", by = "dr-lee"): Change => involved("mother", { agreed, attested: attestedBy(by) });
const objects: Change = clientIs("ana", { born: "2011-03-05", representatives: [mother()], objections: [{ to: "mother", at: "2026-03-01T00:00:00Z" }] });
const signsForMother = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-mother", "ana", consent({ recipients: ["mother"], purposes: ["personal-representation"], ...more })));
const reasons = (likely: "yes" | "no" | "unknown", by = "dr-lee"): Change => harm({ ground: "emotional", likely, attested: attestedBy(by) });
const ages = (message: string): readonly Row[] => [
  ["twelve today", message, clientIs("ana", { born: "2014-03-05" })], ["twelve tomorrow", "silent", clientIs("ana", { born: "2014-03-06" })],
  ["of age today", "silent", clientIs("ana", { born: "2008-03-05" })], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
  ["whether she is the mother is not shown", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })],
  ["Ana asks herself", "silent", asks(party("ana", "minor-client"))],
];

const abused = (kind: Kind, purpose: Purpose, more: Parameters<typeof abuse>[1] = {}): Change => all(tells(kind, purpose, "abuse-report"), abuse("them", more));
const psychologist = fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "psychologist", in: "US-IL" }], role: "treating" }] });
const trainee = fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "trainee", in: "US-IL" }], role: "treating" }] });
const licenceUnknown = fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "unknown", in: "US-IL" }], role: "treating" }] });
const unable = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unable" }] });
const threatTo = (kind: Kind): Change => all(tells(kind, "protection", "warning"), threat("them"));
const inDanger = (kind: Kind): Change => all(tells(kind, "suicide-prevention", "warning"), selfDanger("them"));
const near = (message: string): readonly Row[] => [
  ["serious and near, attested", message, asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["not near", "silent", claimIs({ imminent: "no" })],
  ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], ["no claim at all", "silent", unclaimed],
];
const specific = (message: string): readonly Row[] => [
  ["against somebody named", message, asIs], ["near or not", message, claimIs({ imminent: "no" })], ["against a group", "silent", claimIs({ victim: "group" })],
  ["nobody knows against whom", "undetermined", claimIs({ victim: "unknown" })], ["heard from the family", "silent", claimIs({ heardFrom: "family" })], ["not serious", "silent", claimIs({ serious: "no" })],
];

tables(illinois, {
  "illinois/740ILCS110/5(b)/written-consent": {
    base: all(asksFor("anas"), hasConsented),
    rows: [
      ...consentRows("ground", "silent"),
      ["for this proceeding alone", "ground", releaseOf("ana", { act: "legal-proceedings" })],
      ["for proceedings alone, and it is wanted for treatment", "silent", all(requestIs({ purpose: "treatment" }), releaseOf("ana", { act: "legal-proceedings", purposes: "any" }))],
      ["for this proceeding alone, and nobody witnessed it", "silent", releaseOf("ana", { act: "legal-proceedings", witness: "no" })],
    ],
  },
  "illinois/740ILCS110/5(b)/consent-form": {
    base: all(asksFor("anas"), hasConsented),
    rows: [
      ["complete", "silent", asIs], ["unwitnessed, which another rule says", "silent", releaseOf("ana", { witness: "no" })],
      ["without the right to look at it", "lacks", releaseOf("ana", without("right-to-inspect"))], ["without the right to a copy", "lacks", releaseOf("ana", without("right-to-copy"))],
      ["it ends with the treatment", "unfit", releaseOf("ana", untilTheEnd)], ["revoked, and lacking", "unfit", releaseOf("ana", { ...without("purpose"), revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["nobody knows whether on paper", "undetermined", releaseOf("ana", { form: "unknown" })], ["no form at all", "silent", neverSigned("ana")],
    ],
  },
  "illinois/740ILCS110/5(b)/witnessed-signature": {
    base: all(asksFor("anas"), hasConsented),
    rows: [
      ["witnessed", "silent", asIs], ["nobody witnessed it", "barred", releaseOf("ana", { witness: "no" })], ["nobody knows", "undetermined", releaseOf("ana", { witness: "unknown" })],
      ["unwitnessed and lacking, which another rule says", "silent", releaseOf("ana", { witness: "no", ...without("purpose") })], ["no form at all", "silent", neverSigned("ana")],
      ["a second form, witnessed", "silent", all(releaseOf("ana", { witness: "no" }), signed(release("r-2", "ana", consent())))],
    ],
  },
  "illinois/740ILCS110/3(c)/keeps-test-material": {
    base: all(asksFor("anas"), hasConsented, material),
    rows: [
      ["her attorney, on her consent", "barred", asIs], ["Ana herself", "barred", all(ownRequest, material)], ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })], ["answers and scores", "silent", portionIs("anas", { kind: "test-data" })],
      ["another clinician whom she has named", "silent", toAClinician("yes")], ["another clinician, and nobody witnessed it", "barred", toAClinician("no")], ["another clinician, perhaps witnessed", "undetermined", toAClinician("unknown")],
      ...(["referring-provider", "veterans-provider", "supervisor", "consultant", "successor-custodian", "other"] as const).map((kind): Row => [`a ${kind} whom she has named`, "silent", all(toAClinician("yes"), comesAs(kind))]),
      ["Ana herself, whom she has named, said to be something else", "barred", all(asksFor("anas"), material, asks(party("ana", "other")), releaseOf("ana", consent({ recipients: ["ana"], purposes: "any" })))],
      ...(["therapist-attorney", "auditor"] as const).map((kind): Row => [`the ${kind} who works for the practice`, "silent", comesAs(kind, { place: "agent", contract: "yes" })]),
      ["a supervisor in the practice", "silent", comesAs("supervisor", { place: "inside" })], ["a company that works for the practice", "silent", comesAs("vendor", { place: "agent", contract: "yes" })],
      ["that company, bound to nothing", "barred", comesAs("vendor", { place: "agent" })], ["that company, perhaps bound", "undetermined", comesAs("vendor", { place: "agent", contract: "unknown" })],
      ["whoever takes over the records, called an agent", "barred", comesAs("successor-custodian", { place: "agent", contract: "yes" })], ["an insurer, called one", "barred", comesAs("insurer", { place: "agent", contract: "yes" })],
      ["Ana herself, called an agent of the practice", "barred", all(ownRequest, material, asks(party("ana", "client", { place: "agent" })))], ["Ana herself, said to be inside", "barred", all(ownRequest, material, asks(party("ana", "client", { place: "inside" })))],
    ],
  },
  "illinois/740ILCS110/3(c)/test-material-to-a-psychologist": {
    base: all(asksFor("anas"), toAClinician("yes"), material),
    rows: [
      ["a clinician whom she has named", "barred", asIs], ["perhaps witnessed", "undetermined", toAClinician("unknown")], ["nobody witnessed it", "silent", toAClinician("no")], ["her attorney", "silent", comesAs("client-attorney")],
      ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })], ["in the practice", "silent", comesAs("treating-provider", { place: "inside" })],
    ],
  },
  "illinois/740ILCS110/3(c)/test-material-in-proceedings": {
    base: all(sends("court", "litigation"), order("them"), material), certain: "what kind it is and where it goes is written down",
    rows: [["a judge orders it", "barred", asIs], ["whoever takes over the records", "barred", comesAs("successor-custodian")], ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })], ["in the practice", "silent", comesAs("supervisor", { place: "inside" })], ["a court that is called part of the practice", "barred", comesAs("court", { place: "inside" })], ["a court that is called an agent of it", "barred", comesAs("court", { place: "agent" })]],
  },
  "illinois/740ILCS110/3(b)/personal-notes-in-proceedings": {
    base: all(sends("court", "litigation"), order("them"), personalNotes),
    rows: [
      ["a judge orders them", "barred", asIs], ["told of, from them", "barred", asksToTell("session-content", ["ana"], ["anas"])], ["an ordinary note", "silent", portionIs("anas", { kind: "progress-note" })],
      ["the material of a test, which another rule keeps", "silent", material], ["a board", "barred", comesAs("licensing-board")], ["whoever takes over the records", "barred", comesAs("successor-custodian")],
      ["a supervisor in the practice", "silent", comesAs("supervisor", { place: "inside" })], ["the attorney who works for the practice", "silent", comesAs("therapist-attorney", { place: "agent", contract: "yes" })],
      ["that attorney, perhaps bound", "undetermined", comesAs("therapist-attorney", { place: "agent", contract: "unknown" })],
    ],
  },
  "illinois/740ILCS110/5(c)/only-what-is-needed": owed(),
  "illinois/740ILCS110/5(b)/copy-in-the-record": owed(),
  "illinois/740ILCS110/5(a)/adolescent-signs": {
    base: all(minor(), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent", ...consent() }))),
    rows: [
      ["only her mother has signed", "barred", asIs],
      ["Ana has signed as well", "silent", signed(release("r-2", "ana", consent()))],
      ["Ana has signed as well, unwitnessed", "barred", signed(release("r-2", "ana", consent({ witness: "no" })))],
      ["Ana has signed as well, perhaps witnessed", "undetermined", signed(release("r-2", "ana", consent({ witness: "unknown" })))],
      ["Ana has signed for somebody else", "barred", signed(release("r-2", "ana", consent({ recipients: ["school"] })))],
      ["eleven years old", "silent", clientIs("ana", { born: "2014-03-06" })], ["twelve today", "barred", clientIs("ana", { born: "2014-03-05" })],
      ["of age today, and her mother signed four days ago", "barred", clientIs("ana", { born: "2008-03-05" })],
      ["of age today, and her mother signed when she was eleven", "barred", all(clientIs("ana", { born: "2008-03-05" }), signedAt("2020-03-04T09:00:00-08:00"))],
      ["grown by a marriage of which nobody is sure", "undetermined", clientIs("ana", { emancipated: "unknown" })],
      ["of age today, and she has signed too", "silent", all(clientIs("ana", { born: "2008-03-05" }), signed(release("r-2", "ana", consent())))],
      ["of age when her mother signed, who then signs for nobody", "silent", clientIs("ana", { born: "2008-03-01" })],
      ["of age today, and her mother's form of four days ago was revoked", "silent", all(clientIs("ana", { born: "2008-03-05" }), ({ casefile }) => {
        for (const form of casefile.releases) form.revoked = { at: "2026-03-03T09:00:00-08:00", recipients: "all" };
      })],
      ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
      ["nobody has signed", "silent", fileIs({ releases: [] })], ["only Ana has signed, and before no witness", "silent", all(fileIs({ releases: [] }), signed(release("r-2", "ana", consent({ witness: "no" }))))],
    ],
  },
  "illinois/225ILCS55/70(a)(2)/speaker-consents": {
    base: hasConsented,
    rows: [
      ["Ana has consented", "silent", asIs], ["Ana has not", "no-waiver", neverSigned("ana")], ["her form lacks what this state asks", "no-waiver", releaseOf("ana", without("right-to-copy"))],
      ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["only a psychologist treats", "silent", all(psychologist, neverSigned("ana"))],
      ["nobody knows who treats", "undetermined", all(licenceUnknown, neverSigned("ana"))], ["her own note", "silent", all(asksFor("anas"), neverSigned("ana"))],
    ],
  },
  "illinois/740ILCS110/5(a)/shares-by-consent": {
    base: all(benIsTold, signed(release("r-share", "ana", consent({ act: "sharing-within-unit", recipients: ["ben"], purposes: ["unit-therapy"] })))),
    rows: [
      ["Ana has agreed in writing, witnessed", "ground", asIs], ["unwitnessed", "silent", ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { witness: "no" }); }],
      ["perhaps witnessed", "undetermined", ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { witness: "unknown" }); }],
      ["to somebody else", "silent", ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { recipients: ["mother"] }); }],
    ],
  },
  "illinois/740ILCS110/9(1)/team": {
    base: sends("prescriber", "treatment", { place: "inside" }),
    rows: [
      ["one of the team", "ground", asIs], ["from outside: is it one team?", "undetermined", comesAs("prescriber")], ["Ana was not told of it", "undetermined", fileIs({ agreements: [] })],
      ["whoever takes the records over", "silent", comesAs("successor-custodian")], ["somebody who works for it under contract", "ground", comesAs("prescriber", { place: "agent", contract: "yes" })],
      ["bound to nothing: is it one team?", "undetermined", comesAs("prescriber", { place: "agent" })], ["a hospital that is called part of it: is it one team?", "undetermined", comesAs("hospital", { place: "inside" })],
    ],
  },
  "illinois/740ILCS110/9(1)/runs-the-practice": {
    base: sends("supervisor", "supervision"),
    rows: [
      ["a supervisor", "ground", asIs], ["a clerk inside", "ground", comesAs("clinic-staff", { place: "inside" })], ["a vendor under contract", "ground", comesAs("vendor", { contract: "yes" })],
      ["a vendor without one", "silent", comesAs("vendor")], ["a vendor, perhaps under contract", "undetermined", comesAs("vendor", { contract: "unknown" })],
      ["an auditor", "silent", comesAs("auditor")], ["Ana was not told of it", "undetermined", fileIs({ agreements: [] })],
      ["a consulting therapist", "ground", sends("consultant", "consultation")], ["a consultant on the books", "silent", sends("consultant", "operations")], ["the same, under contract", "ground", sends("consultant", "operations", { place: "agent", contract: "yes" })],
      ["a provider who is asked for advice: a consulting therapist?", "undetermined", sends("treating-provider", "consultation")], ["a provider who wants it for its own work", "silent", sends("treating-provider", "operations")],
      ["a learner of another place: of the team?", "undetermined", comesAs("trainee")], ["whoever keeps the records", "ground", sends("successor-custodian", "continuity")],
      ["a clerk inside, who bills", "ground", sends("clinic-staff", "payment", { place: "inside" })], ["a clerk inside, who collects", "ground", sends("clinic-staff", "collections", { place: "inside" })],
      ["a clerk of another place: of the team?", "undetermined", sends("clinic-staff", "payment")], ["Ana was not told of the clerk", "undetermined", all(sends("clinic-staff", "payment", { place: "inside" }), fileIs({ agreements: [] }))],
      ["personal notes, to bill", "silent", all(sends("clinic-staff", "payment", { place: "inside" }), portionIs("anas", { kind: "personal-notes" }))],
      ["a billing service under contract", "ground", sends("vendor", "payment", { place: "agent", contract: "yes" })], ["a billing service without one", "silent", sends("vendor", "payment", { place: "agent" })],
      ["a billing service, perhaps under contract", "undetermined", sends("vendor", "payment", { place: "agent", contract: "unknown" })], ["a clerk who bills from elsewhere, under contract", "ground", sends("clinic-staff", "payment", { place: "agent", contract: "yes" })],
      ["a billing service to which an insurer has it sent", "silent", all(sends("vendor", "payment", { place: "agent", contract: "yes" }), requestIs({ requester: party("plan", "insurer") }))],
      ["a billing service to which the therapist has it sent", "ground", all(sends("vendor", "payment", { place: "agent", contract: "yes" }), requestIs({ requester: party("dr-lee", "treating-provider", { place: "inside" }) }))],
      ["a service for whoever reviews what was spent", "silent", sends("vendor", "utilization-review", { place: "agent", contract: "yes" })], ["a consultant under contract, to bill", "silent", sends("consultant", "payment", { place: "agent", contract: "yes" })],
      ["a service that collects", "silent", sends("vendor", "collections", { place: "agent", contract: "yes" })], ["a debt collector under contract", "silent", sends("debt-collector", "collections", { place: "agent", contract: "yes" })],
      ["an insurer", "silent", sends("insurer", "payment")], ["an insurer that says it is inside", "silent", sends("insurer", "payment", { place: "inside" })], ["another provider, for its own bill", "silent", sends("treating-provider", "payment")],
      ...(["insurer", "hospital"] as const).flatMap((kind) => (["inside", "agent"] as const).map((place): Row => [`the ${kind}, called ${place}`, "silent", sends(kind, "operations", { place, contract: "yes" })])),
    ],
  },
  "illinois/225ILCS155/15(b)/recorded-for-artificial-intelligence": {
    base: all(sends("ai-tool", "operations", { place: "agent", contract: "yes" }), portionIs("anas", { kind: "recording" }), neverSigned("ana")),
    rows: [
      ["the recording, to a tool under contract", "unsigned", asIs], ["the transcript", "unsigned", portionIs("anas", { kind: "transcript" })],
      ["a note of a session that was not recorded", "silent", portionIs("anas", { kind: "progress-note" })],
      ["what is told of the recording", "unsigned", asksToTell("session-content", ["ana"], ["anas"])],
      ["the tool runs in the practice itself", "unsigned", comesAs("ai-tool", { place: "inside" })],
      ["a clerk in the practice", "silent", comesAs("clinic-staff", { place: "inside" })], ["a vendor that is none", "silent", comesAs("vendor", { place: "agent", contract: "yes" })],
      ["she has signed for the tool", "silent", signed(release("r-ai", "ana", { recipients: ["them"], purposes: ["operations"] }))],
      ["she has said yes aloud", "unfit", signed(release("r-ai", "ana", { recipients: ["them"], purposes: ["operations"], form: "oral" }))],
      ["she has taken it back", "unfit", signed(release("r-ai", "ana", { recipients: ["them"], purposes: ["operations"], revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
      ["nobody knows how she agreed", "undetermined", signed(release("r-ai", "ana", { recipients: ["them"], purposes: ["operations"], form: "unknown" }))],
      ["a psychiatrist treats", "silent", fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "psychiatrist", in: "US-IL" }], role: "treating" }] })],
      ["nobody knows who treats", "undetermined", licenceUnknown],
    ],
  },
  "illinois/740ILCS110/9(4)/own-attorney": onlyOn(sends("therapist-attorney", "legal-defense"), "ground", [
    ["an insurer", "silent", comesAs("malpractice-insurer")], ["advice, for the practice", "ground", all(sends("therapist-attorney", "operations"), requestIs({ onBehalfOf: [] }))],
    ["advice, for one of the clients", "silent", all(sends("therapist-attorney", "operations"), requestIs({ onBehalfOf: ["ben"] }))],
  ], "who it is, is said"),
  "illinois/740ILCS110/10(a)/own-defense": onlyOn(
    all(sends("malpractice-insurer", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "malpractice" })), "ground",
    [["a fee", "silent", claimIs({ sort: "fee" })], ["brought by Ben", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["against somebody else", "silent", claimIs({ against: "other" })]],
  ),
  "illinois/740ILCS110/6/bare-facts-for-benefits": {
    base: all(sends("insurer", "payment"), portionIs("anas", { kind: "attendance" }), unable),
    rows: [
      ["Ana cannot be asked", "bare", asIs], ["a bill, with costs and a diagnosis", "undetermined", portionIs("anas", { kind: "billing" })], ["Ana can be asked", "silent", clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] })],
      ["nobody knows", "undetermined", clientIs("ana", { capacity: [] })], ["somebody acts for her", "silent", clientIs("ana", { representatives: [mother({ as: "guardian" })] })],
      ["that somebody came who is no client", "undetermined", asksToTell("existence", ["mother"]), { holder: "mother" }],
      ["a progress note", "silent", portionIs("anas", { kind: "progress-note" })], ["the account, told", "undetermined", asksToTell("account", ["ana"])], ["that she is a client, told", "bare", asksToTell("existence", ["ana"])], ["her condition, told", "silent", asksToTell("condition", ["ana"])],
    ],
  },
  "illinois/740ILCS110/6/told-afterwards": owed(),
  "illinois/740ILCS110/10(a)(1)/court-ruling": {
    base: all(sends("court", "litigation"), order("them")),
    rows: [
      ["a judge has ruled", "ground", asIs], ["privilege was not raised", "silent", claimIs({ privilege: "not-raised" })], ["nobody knows whether it was", "undetermined", claimIs({ privilege: "unknown" })],
      ["a clerk has signed", "silent", claimIs({ judge: "no" })], ["nobody knows who signed", "undetermined", claimIs({ judge: "unknown" })], ["no order", "silent", unclaimed],
    ],
  },
  "illinois/740ILCS110/10(d)/consented-subpoena": { base: all(asksFor("anas"), subpoena("doe"), hasConsented), rows: consentRows("ground", "silent") },
  "illinois/740ILCS110/10(d)/subpoena-needs-order": { base: all(asksFor("anas"), subpoena("doe"), hasConsented), rows: consentRows("silent", "barred") },
  "illinois/740ILCS110/7/reviewed-by-consent": {
    base: all(asks(party("doe", "licensing-board")), requestIs({ purpose: "oversight" }), asksFor("anas"), releaseOf("ana", consent({ purposes: ["oversight"] }))),
    rows: [
      ...consentRows("silent", "barred"), ["the federal health department, no consent", "silent", all(asks(party("doe", "federal-health-department")), neverSigned("ana"))],
      ["the same, of a practice that it does not watch over", "barred", all(asks(party("doe", "federal-health-department")), neverSigned("ana"), fileIs({ covered: "no" }))],
      ["the same, and nobody knows whether it does", "barred", all(asks(party("doe", "federal-health-department")), neverSigned("ana"), fileIs({ covered: "unknown" }))],
    ],
  },
  "illinois/740ILCS110/10(a)/coroner": onlyOn(sends("coroner", "death-inquiry"), "ground", [["a funeral director", "silent", comesAs("funeral-director")]], "who it is, is said"),
  "illinois/89Ill.Adm.Code300.30(b)/reports-child-abuse": {
    base: abused("child-protection", "child-abuse-report"),
    rows: [
      ["now", "demanded", asIs], ["past, and nobody at risk", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["past, and children at risk", "demanded", claimIs({ when: "past" })],
      ["past, and Ana is a child still", "demanded", all(claimIs({ when: "past", nowAtRisk: "no" }), clientIs("ana", { born: "2011-03-05" }))],
      ["no suspicion", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
      ["an elder", "silent", claimIs({ victim: "elder" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "illinois/325ILCS5/7/at-once": { base: abused("child-protection", "child-abuse-report"), rows: [["as the section has it", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })]] },
  "illinois/325ILCS5/7/in-writing": { base: abused("child-protection", "child-abuse-report"), rows: [["as the section has it", "due", asIs], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })]] },
  "illinois/89Ill.Adm.Code300.30(b)/asks-about-the-past": {
    base: abused("child-protection", "child-abuse-report", { when: "past", nowAtRisk: "no" }),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })],
      ["now", "silent", claimIs({ when: "now" })], ["children at risk", "silent", claimIs({ nowAtRisk: "yes" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "illinois/320ILCS20/4(a-5)/reports-adult-abuse": {
    base: all(abused("adult-protection", "adult-abuse-report", { victim: "elder" }), unable),
    rows: [
      ["an elder who cannot seek help", "demanded", asIs], ["an elder is hurt, and the client who tells of it could seek help", "undetermined", clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "able" }] })],
      ["nobody knows", "undetermined", clientIs("ana", { capacity: [] })], ["Ana is suspected; of the other nothing is known", "undetermined", claimIs({ suspect: "client" })],
      ["somebody tells of it who is no client", "undetermined", all(asksToTell("abuse-report", ["mother"]), claimIs({ of: ["mother"] })), { holder: "mother" }],
      ["somebody who depends on others", "demanded", claimIs({ victim: "dependent-adult", suspect: "client" })], ["some time ago", "undetermined", claimIs({ when: "past" })],
      ["no suspicion", "silent", claimIs({ suspected: "no" })], ["a child", "silent", claimIs({ victim: "child" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "illinois/320ILCS20/4(a-5)/adults-within-a-day": { base: abused("adult-protection", "adult-abuse-report", { victim: "elder" }), rows: [["as the section has it", "due", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a child", "silent", claimIs({ victim: "child" })]] },
  "illinois/740ILCS110/11(ii)/protects-from-imminent-harm": { base: threatTo("law-enforcement"), rows: [...near("ground"), ["against nobody in particular", "ground", claimIs({ victim: "none" })], ["heard from the family", "ground", claimIs({ heardFrom: "family" })]] },
  "illinois/740ILCS110/11(viii)/warns-a-specific-person": { base: threatTo("potential-victim"), rows: [...specific("ground"), ["to the police", "ground", comesAs("law-enforcement")], ["to an employer", "silent", comesAs("employer")]] },
  "illinois/405ILCS5/6-103(c)/answers-for-a-threat": { base: threatTo("employer"), rows: specific("owed") },
  "illinois/405ILCS5/6-103.3/reports-threat": {
    base: all(psychologist, threatTo("mental-health-authority")),
    rows: [
      ["serious and near, attested", "demanded", asIs], ["not serious", "silent", claimIs({ serious: "no" })],
      ["against somebody named, and not near", "demanded", claimIs({ imminent: "no" })], ["against nobody in particular, and near", "demanded", claimIs({ victim: "none" })],
      ["against nobody in particular, and not near", "silent", claimIs({ victim: "none", imminent: "no" })], ["against nobody in particular, and nobody knows how near", "undetermined", claimIs({ victim: "none", imminent: "unknown" })],
      ["heard from the family, and not near", "silent", claimIs({ heardFrom: "family", imminent: "no" })], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], ["no claim at all", "silent", unclaimed],
      ["a family therapist", "undetermined", fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-IL" }], role: "treating" }] })], ["only a trainee: under whose licence?", "undetermined", trainee], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "illinois/740ILCS110/11(ii)/keeps-alive": { base: inDanger("law-enforcement"), rows: near("ground") },
  "illinois/740ILCS110/5(a)/parent-hears-of-danger": {
    base: all(minor("2016-03-05"), asks(party("mother", "custodial-parent")), requestIs({ purpose: "suicide-prevention" }), asksToTell("protective-facts", ["ana"], ["anas"]), selfDanger("mother", { imminent: "no" })),
    rows: [
      ["the mother of a child of ten, of a danger that is not near", "ground", asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["attested by the mother", "undetermined", claimIs({ attested: attestedBy("mother") })], ["no claim at all", "silent", unclaimed],
      ["a threat to somebody else, not near", "ground", all(unclaimed, threat("mother", { imminent: "no" }))],
      ["twelve tomorrow", "ground", clientIs("ana", { born: "2014-03-06", representatives: [mother()] })], ["twelve today, and nobody has asked her", "undetermined", clientIs("ana", { born: "2014-03-05", representatives: [mother()] })],
      ["fifteen, and it is all right with her", "ground", all(minor(), agrees("yes"))], ["fifteen, and she does not want it", "undetermined", all(minor(), agrees("no"))],
      ["fifteen, and no compelling reason speaks against it", "ground", all(minor(), reasons("no"))], ["fifteen, and one does", "silent", all(minor(), agrees("no"), reasons("yes"))],
      ["fifteen, and she came alone", "undetermined", all(minor(), consented("client"), reasons("no"))], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
      ["of age today", "silent", all(minor("2008-03-05"))], ["whether she is the mother is not shown", "undetermined", clientIs("ana", { representatives: [mother({ authority: "claimed" })] })],
      ["somebody with no papers", "silent", clientIs("ana", { representatives: [] })], ["she is feared", "silent", clientIs("ana", { representatives: [mother({ concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-03-01T10:00:00-08:00" } }] })] })],
      ["drawn from personal notes", "silent", personalNotes], ["drawn from psychotherapy notes", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
    ],
  },
  "illinois/405ILCS5/6-103.3/reports-danger-to-self": {
    base: all(psychologist, inDanger("mental-health-authority")), rows: [...near("demanded"), ["only a trainee: under whose licence?", "undetermined", trainee], ["to the police", "silent", comesAs("law-enforcement")]],
  },
  "illinois/405ILCS5/6-103.3/within-a-day": {
    base: all(psychologist, inDanger("hospital")), rows: [...near("owed"), ["a threat to others", "owed", all(unclaimed, threat("them"))], ["nobody knows who treats", "undetermined", licenceUnknown]],
  },
  "illinois/740ILCS110/11(ii)/commitment": {
    base: all(sends("hospital", "commitment"), selfDanger("them")),
    rows: [
      ["a danger to herself, attested", "ground", asIs], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })],
      ["a danger to somebody else, attested", "ground", all(unclaimed, threat("them"))], ["something else is claimed", "silent", all(unclaimed, emergency("them"))],
      ["a proceeding", "ground", all(unclaimed, proceeding("them", { sort: "commitment" }))], ["no claim at all", "silent", unclaimed],
    ],
  },
  "illinois/740ILCS110/11(iii)/emergency-care": {
    base: all(sends("hospital", "medical-emergency"), emergency("them"), claimIs({ canConsent: "no" })),
    rows: [
      ["she cannot be asked", "ground", asIs], ["she can be asked", "silent", claimIs({ canConsent: "yes" })], ["nobody knows", "undetermined", claimIs({ canConsent: "unknown" })],
      ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })],
    ],
  },
  "illinois/740ILCS110/4(a)/own-record": {
    base: ownRequest,
    rows: [
      ["her own note", "demanded", asIs], ["personal notes", "silent", portionIs("anas", { kind: "personal-notes" })],
      ["papers for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["notes on supervision", "undetermined", portionIs("anas", { kind: "supervision-notes" })],
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
      ["perhaps such notes", "undetermined", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" })],
      ["the mother of a child of eleven", "demanded", all(motherAsks, clientIs("ana", { born: "2014-03-06" }))], ["the mother of a child of twelve", "silent", all(motherAsks, clientIs("ana", { born: "2014-03-05" }))],
      ["the guardian of a grown client", "demanded", all(asks(party("mother", "guardian")), clientIs("ana", { representatives: [mother({ as: "guardian" })] }))],
      ["the same mother, and a clinician finds it dangerous for the child", "undetermined", all(motherAsks, clientIs("ana", { born: "2014-03-06" }), harm({ to: ["mother"] }))], ["it upsets the child that she sees it", "undetermined", all(motherAsks, clientIs("ana", { born: "2014-03-06" }), harm({ to: ["mother"], ground: "emotional" }))],
      ["the same, and HIPAA does not bind", "demanded", all(fileIs({ covered: "no" }), motherAsks, clientIs("ana", { born: "2014-03-06" }), harm({ to: ["mother"], ground: "emotional" }))], ["it endangers a grown client, who asks", "demanded", harm({ to: ["ana"] })],
      ["somebody with papers that she has not shown", "undetermined", all(asks(party("mother", "guardian")), clientIs("ana", { representatives: [mother({ as: "guardian", authority: "claimed" })] }))],
      ["somebody with no papers", "silent", asks(party("mother", "collateral-other"))],
      ["somebody who is no client, of what tells of that person too", "silent", all(asks(party("sam", "collateral-other")), portionIs("anas", { about: ["ana", "sam"] }), ({ casefile }) => { casefile.others.push({ id: "sam", ofAge: "yes" }); })],
      ["to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
      ["the executor of a client who has died", "silent", all(asks(party("mother", "executor")), clientIs("ana", { died: "2026-03-05", representatives: [mother({ as: "executor" })] }))],
      ["the guardian of a client who dies tomorrow", "demanded", all(asks(party("mother", "guardian")), clientIs("ana", { died: "2026-03-06", representatives: [mother({ as: "guardian" })] }))],
    ],
  },
  "illinois/740ILCS110/5(e)/representative-after-death": {
    base: all(asks(party("mother", "executor")), clientIs("ana", { died: "2026-03-01", representatives: [mother({ as: "executor" })] }), asksFor("anas")),
    rows: [
      ["the executor of a client who has died", "ground", asIs], ["she died today", "ground", clientIs("ana", { died: "2026-03-05" })], ["she dies tomorrow", "silent", clientIs("ana", { died: "2026-03-06" })],
      ["papers that were not shown", "undetermined", clientIs("ana", { representatives: [mother({ as: "executor", authority: "claimed" })] })],
      ["next of kin", "undetermined", clientIs("ana", { representatives: [mother({ as: "next-of-kin" })] })], ["whoever acted for her while she lived", "silent", clientIs("ana", { representatives: [mother({ as: "health-agent" })] })],
      ["nobody's representative", "silent", clientIs("ana", { representatives: [] })], ["to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
      ["personal notes", "silent", portionIs("anas", { kind: "personal-notes" })], ["notes on supervision", "undetermined", portionIs("anas", { kind: "supervision-notes" })],
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
    ],
  },
  "illinois/740ILCS110/4(a)(3)/parents-hear-the-condition": {
    base: all(motherAsks, portionIs("anas", { kind: "diagnosis" })),
    rows: [["the diagnosis", "ground", asIs], ...ages("ground"), ["a progress note", "silent", portionIs("anas", { kind: "progress-note" })], ["how Ana is, told", "ground", asksToTell("condition", ["ana"], ["joint"])], ["what was said, told", "silent", asksToTell("session-content", ["ana"], ["joint"])]],
  },
  "illinois/740ILCS110/4(a)(3)/parents-see-the-record": {
    base: all(motherAsks, agrees("yes")),
    rows: [
      ["Ana was told and agrees", "demanded", asIs], ...ages("demanded"),
      ["only the mother says so", "undetermined", all(unclaimed, agrees("yes", "mother"))], ["nobody asked Ana", "undetermined", unclaimed],
      ["Ana does not agree, and there are reasons against it", "silent", all(unclaimed, agrees("no"), reasons("yes"))], ["Ana does not agree, and the therapist finds no reason", "demanded", all(unclaimed, agrees("no"), reasons("no"))],
      ["Ana does not agree, and the reasons that were found speak of another note", "demanded", all(unclaimed, agrees("no"), reasons("no"), harm({ id: "c-other", ground: "emotional", portions: ["joint"] }))],
      ["nobody stands behind that Ana does not agree, nor behind the reasons", "silent", all(unclaimed, agrees("no", "ben"), reasons("yes", "ben"))],
      ["nobody asked Ana, and she has signed for it before a witness", "demanded", all(unclaimed, signsForMother())], ["without a witness", "undetermined", all(unclaimed, signsForMother({ witness: "no" }))],
      ["on a form that does not say what follows from not signing", "undetermined", all(unclaimed, signsForMother({ statements: ["description", "recipient", "purpose", "signature", "right-to-revoke", "right-to-inspect", "right-to-copy"] }))],
      ["her mother has signed for her", "undetermined", all(unclaimed, signsForMother({ signedBy: "mother", signedAs: "parent" }))], ["she has signed for somebody else", "undetermined", all(unclaimed, signsForMother({ recipients: ["ben"] }))],
      ["she has taken it back", "undetermined", all(unclaimed, signsForMother({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
      ["she has signed, was told, and says no now", "silent", all(unclaimed, signsForMother(), agrees("no"), reasons("yes"))],
      ["Ana agrees that another hears of it", "undetermined", all(unclaimed, involved("mother", { who: "ben", attested: attestedBy("dr-lee") }))],
      ["a summary of that and of personal notes", "silent", all(portionIs("joint", { kind: "personal-notes" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["nobody stands behind that no reason was found", "undetermined", all(unclaimed, agrees("no"), reasons("no", "mother"))], ["reasons are perhaps found", "undetermined", all(unclaimed, agrees("no"), reasons("unknown"))],
      ["Ana does not agree, and no reason was found in one of two notes that a summary tells of", "undetermined", all(unclaimed, agrees("no"), reasons("no"), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["Ana does not agree, and no reason was found in the one note that a summary tells of", "demanded", all(unclaimed, agrees("no"), reasons("no"), asksToTell("summary", ["ana"], ["anas"]))],
      ["Ana has objected, and there are reasons", "silent", all(objects, reasons("yes"))], ["personal notes", "silent", portionIs("anas", { kind: "personal-notes" })],
      ["papers for a lawsuit", "silent", portionIs("anas", { kind: "litigation-file" })], ["the material of a test", "silent", portionIs("anas", { kind: "test-materials" })],
      ["notes on supervision", "undetermined", portionIs("anas", { kind: "supervision-notes" })],
      ["she asks that it goes to somebody else", "silent", requestIs({ recipient: party("doe", "client-attorney") })],
    ],
  },
  "illinois/740ILCS110/4(a)(3)/adolescents-record": {
    base: all(motherAsks, agrees("no"), reasons("yes")),
    rows: [
      ["she does not agree, and there are reasons", "barred", asIs], ...ages("barred"), ["she agrees", "silent", all(unclaimed, agrees("yes"))],
      ["nobody asked her", "undetermined", unclaimed], ["only how she is", "silent", asksToTell("condition", ["ana"])],
    ],
  },
  "illinois/740ILCS110/4(a)(3)/adolescent-objects": {
    base: all(motherAsks, objects),
    rows: [
      ["she has said no to this", "barred", asIs], ["she has said no to relatives", "barred", clientIs("ana", { objections: [{ to: "relatives", at: NOW }] })],
      ["she has said no to anyone", "barred", clientIs("ana", { objections: [{ to: "anyone", at: NOW }] })], ["she has said no to somebody else", "silent", clientIs("ana", { objections: [{ to: "ben", at: NOW }] })],
      ["only later", "silent", clientIs("ana", { objections: [{ to: "mother", at: "2026-03-05T17:00:01-08:00" }] })], ["she has said nothing", "silent", clientIs("ana", { objections: [] })],
      ["only how she is", "silent", asksToTell("condition", ["ana"])], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
    ],
  },
  "illinois/405ILCS5/3-5A-105/minor-came-alone": {
    base: all(motherAsks, consented("client"), agrees("no")),
    rows: [
      ["she came alone and does not agree", "barred", asIs], ...ages("barred"), ["her mother consented to the care", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
      ["she agrees", "silent", all(unclaimed, agrees("yes"))], ["nobody asked her", "undetermined", unclaimed],
    ],
  },
  "illinois/740ILCS110/4(b)/helps-the-young": {
    base: all(minor(), ownRequest, asks(party("ana", "minor-client"))),
    rows: [
      ["a minor reads it", "owed", asIs], ["she is of age today", "silent", clientIs("ana", { born: "2008-03-05" })], ["she is of age tomorrow, and married", "owed", clientIs("ana", { born: "2008-03-06", emancipated: "marriage" })],
      ["nobody knows how old she is", "undetermined", clientIs("ana", { born: "unknown" })], ["her mother reads it", "silent", asks(party("mother", "custodial-parent"))],
    ],
  },
  "illinois/735ILCS5/8-2001/answers-in-thirty-days": { base: ownRequest, always: "it has no condition", rows: [["always", "due", asIs]] },
});

test("the day on which a danger is reported is counted from that danger, and not from what was known before (405 ILCS 5/6-103.3)", () => {
  const idle = threat("them", { id: "c-idle", serious: "no", knownAt: "2026-03-01T10:00:00-08:00" });
  const older = involved("them", { knownAt: "2026-03-02T10:00:00-08:00" });
  const told = all(psychologist, tells("mental-health-authority", "suicide-prevention", "warning"), idle, older, selfDanger("them"));
  expect(findingOf(ruleOf(illinois, "illinois/405ILCS5/6-103.3/within-a-day"), told)).toMatchObject({ kind: "holds", since: "2026-03-05T10:00:00-08:00" });
});
