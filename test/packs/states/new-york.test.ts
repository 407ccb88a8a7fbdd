/** Tables of New York's rules: written from the sections. */
import type { CasefileInput, ReleaseInput } from "subrosa";
import { newYork } from "../../../src/packs/states/new-york/index.ts";
import { claimIs, comesAs, consented, consentsTo, nobodys, reports, sends, them, warns } from "../../support/asking.ts";
import { mother } from "../../support/minors.ts";
import { abuse, harm, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

const namesHiv = (more: Partial<ReleaseInput> = {}): Change =>
  signed(release("r-hiv", "ana", { recipients: ["them"], purposes: ["research"], covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: ["hiv-sti"], part2: "no" }, ...more }));
/** Ana cannot decide, and her agent has signed a form that names HIV. */
const namedByAgent = (more: object = {}): Change =>
  all(clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "unable" }], representatives: [mother({ as: "health-agent", ...more })] }), namesHiv({ signedBy: "mother", signedAs: "health-agent", purposes: ["divorce"] }));
const unitIs = (relation: CasefileInput["unit"]["relation"], as: CasefileInput["unit"]["members"][number]["as"] = "partner"): Change => ({ casefile }) => {
  casefile.unit.relation = relation;
  for (const member of casefile.unit.members) if (member.who === "ana") member.as = as;
};

const concern = (by = "dr-lee", at = "2026-03-01T10:00:00-08:00") => ({ is: "detrimental" as const, attested: { ...attestedBy(by), at } });
const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("client"));
const motherAsksFor: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));

const treats = (...licences: readonly ("mft" | "psychologist" | "clinical-social-worker" | "trainee" | "unknown")[]): Change =>
  fileIs({ clinicians: [{ id: "dr-lee", licences: licences.map((as) => ({ as, in: "US-NY" as const })), role: "treating" }] });
const access = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({ base: ownRequest, rows, ...more });
const due = (base: Change, rows: readonly Row[], certain: string): Table => ({ base, rows, certain });
const danger = (message: string, base: Change, rows: readonly Row[]): Table => ({
  base,
  rows: [
    ["serious, attested", message, asIs], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
    ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], nobodys,
    ["nobody knows with which licence", "undetermined", treats("unknown")], ["a trainee alone: under whose licence?", "undetermined", treats("trainee")], ...rows,
  ],
});
const record = (mine: Change, other: Change): Table => access([
  ["Ana's own note", "demanded", asIs],
  ["another profession", "silent", other],
  ["nobody knows which profession", "undetermined", treats("unknown")],
  ["personal notes", "silent", portionIs("anas", { kind: "personal-notes" })],
  ["psychotherapy notes", "silent", portionIs("anas", { keptSeparate: "yes", excludedContent: "no" })],
  ["told by somebody under a promise", "silent", portionIs("anas", { promisedSource: "yes" })],
  ["nobody knows whether under a promise", "undetermined", portionIs("anas", { promisedSource: "unknown" })],
  ["likely to upset", "silent", harm({ ground: "emotional" })],
  ["the mother of a minor whose care she consented to", "demanded", all(motherAsksFor, consented("parent"))],
], { base: all(ownRequest, mine) });

tables(newYork, {
  "new-york/CPLR4508(a)/each-participant": {
    base: all(sends("opposing-attorney", "divorce"), asksFor("joint"), releaseOf("ana", { recipients: ["them"] }), subpoena("them"), treats("clinical-social-worker")),
    rows: [
      ["both waived", "silent", asIs],
      ["Ben alone waived", "no-waiver", neverSigned("ana")],
      ["a psychologist's session", "no-waiver", all(neverSigned("ana"), treats("psychologist"))],
      ["a family therapist's, who has no privilege here", "silent", all(neverSigned("ana"), treats("mft"))],
      ["nobody knows whose", "undetermined", all(neverSigned("ana"), treats("unknown"))],
      ["she put her condition at issue", "silent", all(neverSigned("ana"), proceeding("them", { tendered: "yes" }))],
      ["nobody knows whether she did", "undetermined", all(neverSigned("ana"), proceeding("them", { tendered: "unknown" }))],
    ],
  },
  "new-york/8NYCRR29.1(b)(8)/consents-to-payer": {
    base: all(sends("insurer", "payment"), releaseOf("ana", { recipients: ["them"], purposes: ["payment"] })),
    rows: [
      ["she signed", "silent", asIs], ["she said so", "silent", releaseOf("ana", { form: "oral", statements: [] })], ["not a word", "unsigned", neverSigned("ana")],
      ["she took it back", "unfit", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["nobody knows whether freely", "undetermined", releaseOf("ana", { doubts: ["coerced"] })],
      ["the practice's own billing", "silent", all(neverSigned("ana"), comesAs("clinic-staff", { place: "inside" }))],
      ["an associate from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))], ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["bound to nothing", "unsigned", all(neverSigned("ana"), comesAs("vendor", { place: "agent" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "unsigned", all(neverSigned("ana"), comesAs("insurer", { place }))]),
      ["an agency for the disabled", "unsigned", all(neverSigned("ana"), sends("disability-agency", "benefits"))],
      ["the insurer of her injury at work, to which a law gives it", "silent", all(neverSigned("ana"), sends("workers-compensation", "workers-compensation"))],
      ["that insurer, of what both confided", "unsigned", all(neverSigned("ana"), sends("workers-compensation", "workers-compensation"), asksFor("joint"))],
      ["that insurer, and no law does", "unsigned", all(neverSigned("ana"), sends("workers-compensation", "workers-compensation"), comesAs("workers-compensation", { authority: "no" }))],
      ["that insurer, and nobody knows whether one does", "undetermined", all(neverSigned("ana"), sends("workers-compensation", "workers-compensation"), comesAs("workers-compensation", { authority: "unknown" }))],
    ],
  },
  "new-york/8NYCRR29.1(b)(8)/anothers-own-work": {
    base: all(sends("insurer", "operations"), neverSigned("ana")),
    rows: [
      ["a plan checks the quality of care", "unsigned", asIs], ["whoever reviews for one", "unsigned", comesAs("managed-care-reviewer")],
      ...(["inside", "agent"] as const).map((place): Row => [`a plan that is called ${place}`, "unsigned", comesAs("insurer", { place, contract: "yes" })]),
      ["a plan, to pay", "silent", requestIs({ purpose: "payment" })], ["another provider checks it", "silent", comesAs("treating-provider")], ["a hospital does", "silent", comesAs("hospital")],
      ["somebody who works in the practice", "silent", comesAs("clinic-staff", { place: "inside" })],
      ["she said so", "silent", consentsTo({ form: "oral", statements: [] })], ["what she has signed is over", "unfit", consentsTo({ expires: "2026-03-04" })], ["perhaps under pressure", "undetermined", consentsTo({ doubts: ["coerced"] })],
      ["she consented that it pay, and to nothing else", "unfit", consentsTo({ purposes: ["payment"] })],
    ],
  },
  "new-york/CPLR3122(a)(2)/authorization-with-subpoena": {
    base: all(sends("opposing-attorney", "divorce"), releaseOf("ana", { recipients: ["them"] }), subpoena("them")),
    rows: [
      ["with her authorization", "silent", asIs], ["without one", "barred", neverSigned("ana")], ["a clerk's, without one", "barred", all(neverSigned("ana"), claimIs({ issuer: "clerk" }))],
      ["a judge's, without one", "silent", all(neverSigned("ana"), claimIs({ issuer: "judge" }))], ["an agency's, without one", "silent", all(neverSigned("ana"), claimIs({ issuer: "agency" }))],
      ["nobody knows whose, without one", "undetermined", all(neverSigned("ana"), claimIs({ issuer: "unknown" }))],
      ["her authorization is in doubt", "undetermined", releaseOf("ana", { doubts: ["forged"] })],
    ],
  },
  "new-york/10NYCRR63.6(a)/hiv-by-name": {
    base: all(asksFor("anas"), portionIs("anas", { sensitivities: ["hiv-sti"] }), releaseOf("ana", { covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: ["hiv-sti"], part2: "no" } })),
    rows: [
      ["a form that names it", "silent", asIs],
      ["a form for everything", "barred", releaseOf("ana", { covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["a form for something else", "barred", releaseOf("ana", { covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: ["trauma"], part2: "no" } })],
      ["expired", "barred", releaseOf("ana", { expires: "2026-03-02" })],
      ["perhaps not genuine", "undetermined", releaseOf("ana", { doubts: ["forged"] })],
      ["nothing of HIV in it", "silent", all(portionIs("anas", { sensitivities: [] }), neverSigned("ana"))],
    ],
  },
  "new-york/PublicHealthLaw2782(1)/hiv-to-the-listed": {
    base: all(sends("researcher", "research"), portionIs("anas", { sensitivities: ["hiv-sti"] }), neverSigned("ana")),
    rows: [
      ["she has signed nothing", "barred", asIs],
      ["it tells nothing of HIV", "silent", portionIs("anas", { sensitivities: [] })],
      ["a form that names HIV", "silent", namesHiv()],
      ["a form for everything", "barred", namesHiv({ covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: "all", part2: "no" } })],
      ["a form that names HIV, perhaps forged", "undetermined", namesHiv({ doubts: ["forged"] })],
      ["a form that names HIV, for somebody else", "barred", namesHiv({ recipients: ["roe"] })],
    ],
  },
  "new-york/PublicHealthLaw2782(1)/hiv-left-out": {
    certain: "what a portion is marked with, and who receives it, is on file",
    base: all(them("potential-victim", "protection"), portionIs("anas", { sensitivities: ["hiv-sti"] }), asksToTell("warning", ["ana"], ["anas"]), threat("them")),
    rows: [
      ["a warning drawn from a note that tells of HIV", "owed", asIs], ["from one that does not", "silent", portionIs("anas", { sensitivities: [] })],
      ["to the police", "owed", comesAs("law-enforcement")], ["to a hospital", "silent", comesAs("hospital")], ["to the director", "silent", comesAs("mental-health-authority")],
    ],
  },
  "new-york/PublicHealthLaw2785(1)/hiv-order": {
    base: all(sends("court", "divorce"), portionIs("anas", { sensitivities: ["hiv-sti"] }), neverSigned("ana")),
    rows: [
      ["it tells of HIV", "barred", asIs], ["it does not", "silent", portionIs("anas", { sensitivities: [] })],
      ["a form that names HIV", "silent", namesHiv({ purposes: ["divorce"] })], ["such a form, perhaps forged", "undetermined", namesHiv({ purposes: ["divorce"], doubts: ["forged"] })],
      ["her agent has signed such a form", "silent", namedByAgent()], ["her agent, whom a clinician fears", "barred", namedByAgent({ concerns: [{ ...concern(), is: "abuse" }] })],
      ["her agent, whom somebody outside the practice fears", "undetermined", namedByAgent({ concerns: [{ ...concern("them"), is: "abuse" }] })],
      ["her agent, whom a court keeps away", "undetermined", all(namedByAgent(), clientIs("ana", { protectiveOrders: [{ against: "mother", from: "2026-01-01T00:00:00-08:00", until: "open" }] }))],
    ],
  },
  "new-york/PublicHealthLaw2785/hiv-by-order": {
    base: all(sends("opposing-attorney", "divorce"), portionIs("anas", { sensitivities: ["hiv-sti"] }), subpoena("them")),
    rows: [["it tells of HIV", "barred", asIs], ["it does not", "silent", portionIs("anas", { sensitivities: [] })]], certain: "what a portion is marked with is on file",
  },
  "new-york/MentalHygieneLaw33.13(c)(1)/court-weighs": { base: sends("court", "litigation"), rows: [["a court orders it", "owed", asIs]], always: "the gate has asked for the order" },
  "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-others": danger("demanded", all(warns("mental-health-authority"), threat("them", { imminent: "no" })), [
    ["nobody in particular", "demanded", claimIs({ victim: "none" })], ["to the police", "silent", comesAs("law-enforcement")], ["a social worker", "demanded", treats("clinical-social-worker")],
  ]),
  "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-self": danger("demanded", all(them("mental-health-authority", "suicide-prevention"), asksToTell("warning", ["ana"]), selfDanger("them", { imminent: "no" })), [
    ["to a hospital", "silent", comesAs("hospital")],
  ]),
  "new-york/MentalHygieneLaw9.46(b)/director-too": danger("owed", all(warns("potential-victim"), threat("them", { imminent: "no" })), [
    ["nobody in particular", "owed", claimIs({ victim: "none" })], ["to the director", "silent", comesAs("mental-health-authority")], ["to the police", "owed", comesAs("law-enforcement")],
    ["somebody who can be made out", "owed", claimIs({ victim: "identifiable" })], ["a group", "owed", claimIs({ victim: "group" })], ["a place", "owed", claimIs({ victim: "place" })],
    ["without means to do it", "owed", claimIs({ intentAndAbility: "no" })],
    ["of a danger to herself, told to a hospital", "owed", all(them("hospital", "suicide-prevention"), asksToTell("warning", ["ana"]), ({ request }) => { request.claims = []; }, selfDanger("them", { imminent: "no" }))],
  ]),
  "new-york/MentalHygieneLaw9.46(c)/not-if-it-endangers": due(warns("mental-health-authority"), [["to the director", "owed", asIs], ["to the police", "silent", comesAs("law-enforcement")]], "who receives it is always known"),
  "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered": danger("ground", all(warns("potential-victim"), threat("them"), treats("psychologist")), [
    ["the police", "ground", comesAs("law-enforcement")], ["a relative", "silent", comesAs("family-member")], ["a family therapist", "silent", treats("mft")],
    ["not near", "silent", claimIs({ imminent: "no" })], ["a group", "silent", claimIs({ victim: "group" })],
  ]),
  "new-york/CPLR4508(a)(2)/contemplated-harm": danger("ground", all(warns("potential-victim"), threat("them"), treats("clinical-social-worker")), [
    ["a hospital", "ground", comesAs("hospital")], ["an employer", "silent", comesAs("employer")], ["a psychologist", "silent", treats("psychologist")],
    ["told by a relative", "silent", claimIs({ heardFrom: "family" })], ["not near", "ground", claimIs({ imminent: "no" })],
  ]),
  "new-york/MentalHygieneLaw33.16(b)(3)/minors-own-care": {
    base: motherAsksFor,
    rows: [
      ["the mother of a minor who consented alone", "barred", asIs], ["at ten as well", "barred", clientIs("ana", { born: "2016-01-01" })],
      ["the mother consented", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))], ["Ana is of age", "silent", clientIs("ana", { born: "2000-01-01" })],
    ],
  },
  "new-york/MentalHygieneLaw33.16(b)(3)/detrimental-to-minor": {
    base: all(motherAsksFor, consented("parent"), clientIs("ana", { representatives: [mother({ concerns: [concern()] })] })),
    rows: [
      ["a clinician finds it detrimental", "barred", asIs], ["nobody does", "silent", clientIs("ana", { representatives: [mother()] })],
      ["somebody outside says so", "undetermined", clientIs("ana", { representatives: [mother({ concerns: [concern("doe")] })] })],
      ["a clinician finds that this note would upset her if her mother saw it", "barred", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional" }))], ["that it would endanger her", "barred", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"] }))],
      ["that it perhaps would", "undetermined", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional", likely: "unknown" }))], ["said by the mother", "undetermined", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "emotional", attested: attestedBy("mother") }))],
      ["that it would harm somebody else", "silent", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["mother"], ground: "other-person" }))], ["that it would upset her to read it", "silent", all(clientIs("ana", { representatives: [mother()] }), harm({ to: ["ana"], ground: "emotional" }))],
    ],
  },
  "new-york/MentalHygieneLaw33.16(c)/minor-of-twelve-objects": {
    base: all(motherAsksFor, consented("parent"), clientIs("ana", { objections: [{ to: "mother", at: "2026-03-02T09:00:00-08:00" }] })),
    rows: [
      ["she objects", "barred", asIs], ["she does not", "silent", clientIs("ana", { objections: [] })], ["she objects only later", "silent", clientIs("ana", { objections: [{ to: "mother", at: "2026-03-05T17:00:01-08:00" }] })],
      ["she objects to somebody else", "silent", clientIs("ana", { objections: [{ to: "doe", at: "2026-03-02T09:00:00-08:00" }] })],
      ...["anyone", "relatives"].map((to): Row => [`she objects to ${to}`, "barred", clientIs("ana", { objections: [{ to, at: "2026-03-02T09:00:00-08:00" }] })]),
      ["eleven years old", "silent", clientIs("ana", { born: "2014-03-06" })], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
    ],
  },
  "new-york/MentalHygieneLaw33.21/minors-consent-unsettled": {
    base: all(minor(), asksFor("anas")),
    rows: [
      ["a minor who consented alone", "owed", asIs], ["the parents consented", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
      ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })], ["grown up", "silent", clientIs("ana", { born: "2008-03-05" })],
    ],
  },
  "new-york/PublicHealthLaw18(2)/own-record": record(treats("psychologist"), treats("mft")),
  "new-york/8NYCRR29.2(a)/record-on-request": record(treats("mft"), treats("psychologist")),
  "new-york/PublicHealthLaw18(2)(a)/shows-within-ten-days": {
    base: all(ownRequest, treats("psychologist")), rows: [["a psychologist", "due", asIs], ["nobody knows", "undetermined", treats("unknown")], ["a family therapist", "silent", treats("mft")]],
  },
  "new-york/MentalHygieneLaw33.16(c)(3)/withholds-for-harm": access([
    ["likely to upset, no covered entity", "harm", harm({ ground: "emotional" })], ["attested by nobody", "undetermined", harm({ attested: "not-attested" })],
    ["what somebody who is no client told of her is likely to upset her", "harm", harm({ ground: "emotional" }), { holder: "doe" }],
    ["a covered entity", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "yes" }))], ["nobody knows whether covered", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
    ["nothing attested", "silent", asIs],
  ], { base: all(ownRequest, fileIs({ covered: "no" })) }),
  "new-york/MentalHygieneLaw33.16(c)(3)/harm-is-no-ground": access([
    ["likely to upset", "federal", harm({ ground: "emotional" })], ["nothing attested", "silent", asIs], ["no covered entity", "silent", all(harm({ ground: "emotional" }), fileIs({ covered: "no" }))],
    ["attested by nobody", "undetermined", harm({ ground: "emotional", attested: "not-attested" })], ["perhaps covered", "undetermined", all(harm({ ground: "emotional" }), fileIs({ covered: "unknown" }))],
  ]),
  "new-york/MentalHygieneLaw33.16(c)/committee-review": access([["refused for harm", "owed", harm()], ["no harm attested", "silent", asIs]], { certain: "it goes with a refusal" }),
  "new-york/SocialServicesLaw413(1)/asks-about-the-past": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them"), claimIs({ when: "past", nowAtRisk: "no" })),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["long ago, and nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })], ["a child at risk now", "silent", claimIs({ nowAtRisk: "yes" })],
      ["it goes on", "silent", claimIs({ when: "now" })], ["told by a child", "silent", clientIs("ana", { born: "2012-05-01" })], ["told by somebody of unknown age", "undetermined", clientIs("ana", { born: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "new-york/SocialServicesLaw413(1)/reports-child-abuse": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them"), unitIs("co-parents")),
    rows: [
      ["a child of two who raise it together, now", "demanded", asIs], ["to the police", "silent", comesAs("law-enforcement")], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })],
      ["nobody knows whether it is suspected", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })],
      ["long ago, and nobody in danger now", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["long ago, and a child in danger now", "demanded", claimIs({ when: "past", nowAtRisk: "yes" })],
      ["long ago, told by a child of the own childhood", "demanded", all(clientIs("ana", { born: "2012-05-01" }), claimIs({ when: "past", nowAtRisk: "no" }))],
      ["told by a married client of whom nothing says that there is a child", "undetermined", unitIs("married")], ["told by a child", "demanded", all(unitIs("married"), clientIs("ana", { born: "2012-05-01" }))], ["told by somebody of unknown age", "undetermined", all(unitIs("married"), clientIs("ana", { born: "unknown" }))],
      ["told by a child who hurt somebody", "undetermined", all(unitIs("married"), clientIs("ana", { born: "2012-05-01" }), claimIs({ suspect: "client" }))], ["told by a parent who did it", "demanded", claimIs({ suspect: "client" })],
      ["drawn from what a child was there for", "demanded", all(unitIs("married"), clientIs("ben", { born: "2012-05-01" }), asksToTell("abuse-report", ["ana"], ["joint"]))],
      ["told by a parent of a family with minors", "demanded", unitIs("family-with-minors", "parent")], ["told by a grandparent in it", "undetermined", unitIs("family-with-minors", "grandparent")], ["told by a parent of grown children", "undetermined", unitIs("family-of-adults", "parent")],
      ["told by a parent of a child in treatment", "demanded", all(unitIs("parent-and-child", "parent"), clientIs("ben", { born: "2012-05-01" }))], ["told by a parent of a grown child in treatment", "undetermined", unitIs("parent-and-child", "parent")],
      ...(["parent", "step-parent", "foster-parent", "guardian"] as const).map((as): Row => [`told by a client's ${as}`, "demanded", all(unitIs("married"), clientIs("ben", { born: "2012-05-01", representatives: [mother({ who: "ana", as })] }))]),
      ["told by whoever looks after a client's money", "undetermined", all(unitIs("married"), clientIs("ben", { born: "2012-05-01", representatives: [mother({ who: "ana", as: "financial-agent" })] }))],
      ["told by somebody whose client is the child of another", "undetermined", all(unitIs("married"), clientIs("ben", { born: "2012-05-01", representatives: [mother()] }))], ["told by the guardian of a grown client", "undetermined", all(unitIs("married"), clientIs("ben", { representatives: [mother({ who: "ana", as: "guardian" })] }))],
    ],
  },
  "new-york/SocialServicesLaw414/anybody-may-report": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them")),
    rows: [
      ["a child, now", "ground", asIs], ["to the police", "silent", comesAs("law-enforcement")], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })], nobodys,
      ["long ago, and nobody in danger now", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["told by a child, of long ago", "ground", all(clientIs("ana", { born: "2012-05-01" }), claimIs({ when: "past", nowAtRisk: "no" }))],
      ["drawn from psychotherapy notes", "silent", all(asksToTell("abuse-report", ["ana"], ["anas"]), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }))],
      ["drawn from what perhaps are such", "undetermined", all(asksToTell("abuse-report", ["ana"], ["anas"]), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" }))],
    ],
  },
  "new-york/SocialServicesLaw415/writes-within-48-hours": {
    base: all(reports("child-protection", "child-abuse-report"), abuse("them"), unitIs("co-parents")),
    rows: [
      ["a child", "due", asIs], ["an elder", "silent", claimIs({ victim: "elder" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })],
      ["told by a client of whom nothing says that there is a child", "undetermined", unitIs("married")],
    ],
  },
});
