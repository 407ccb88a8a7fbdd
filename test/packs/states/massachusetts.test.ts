/** Tables of Massachusetts' rules: written from the sections. */
import { massachusetts } from "../../../src/packs/states/massachusetts/index.ts";
import { restriction } from "../../../src/testing/vectors/base/stories.ts";
import { claimIs, comesAs, consented, consentsTo, sends, tells, unclaimed, type Kind, type Purpose } from "../../support/asking.ts";
import { mother } from "../../support/minors.ts";
import { abuse, broughtForAna, harm, involved, ownRequest, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { tables, type Row, type Table } from "../../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, fileIs, neverSigned, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../../support/world.ts";

type Licence = "mft" | "psychologist" | "clinical-social-worker" | "counselor" | "unknown";

const treats = (as: Licence): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-MA" }], role: "treating" }] });
const waives = (as: Licence, other: Licence, base: Change = asIs): Table => ({
  base: all(base, treats(as)),
  rows: [
    ["both have signed", "silent", asIs], ["Ana has not", "no-waiver", neverSigned("ana")], ["only a spoken yes", "no-waiver", releaseOf("ana", { form: "oral" })],
    ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["another licence", "silent", all(treats(other), neverSigned("ana"))],
    ["nobody knows who treats", "undetermined", all(treats("unknown"), neverSigned("ana"))], ["her own note", "silent", all(asksFor("anas"), neverSigned("ana"))],
  ],
});
const licences = (message: string, other: Licence): readonly Row[] => [["another licence", message, treats(other)], ["nobody knows who treats", "undetermined", treats("unknown")]];

const minor = (born = "2011-03-05"): Change => all(clientIs("ana", { born, representatives: [mother()] }), consented("client"));
const motherAsks: Change = all(minor(), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"));
const ofAge: Row = ["of age today", "silent", clientIs("ana", { born: "2008-03-05" })];
const alone = (message: string): readonly Row[] => [
  ["Ana consented alone", message, asIs], ["nobody knows how old", "undetermined", clientIs("ana", { born: "unknown" })],
  ["her mother consented to the care", "silent", consented("parent")], ["nobody knows who consented", "undetermined", consented("unknown")],
];

const abused = (kind: Kind, purpose: Purpose, more: Parameters<typeof abuse>[1] = {}): Change => all(tells(kind, purpose, "abuse-report"), abuse("them", more));
const threatTo = (kind: Kind): Change => all(tells(kind, "protection", "warning"), threat("them"));
const inDanger = (kind: Kind, more: Change = asIs): Change => all(tells(kind, "suicide-prevention", "warning"), selfDanger("them"), more);
const violentBefore = claimIs({ intentAndAbility: "no", historyOfViolence: "yes" });
const limbs = (message: string): readonly Row[] => [
  ["explicit, meant, against somebody named", message, asIs], ["near or not", message, claimIs({ imminent: "no" })], ["against a group", "silent", claimIs({ victim: "group" })],
  ["nobody knows against whom", "undetermined", claimIs({ victim: "unknown" })], ["not meant", "silent", claimIs({ intentAndAbility: "no" })], ["nobody knows whether it is meant", "undetermined", claimIs({ intentAndAbility: "unknown" })],
  ["not meant, but violent before, and near", message, violentBefore], ["not meant, violent before, and not near", "silent", all(violentBefore, claimIs({ imminent: "no" }))],
  ["not meant, perhaps violent before", "undetermined", claimIs({ intentAndAbility: "no", historyOfViolence: "unknown" })], ["violent before, against a group", "silent", all(violentBefore, claimIs({ victim: "group" }))],
  ["heard from the family", "silent", claimIs({ heardFrom: "family" })], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })], ["no claim at all", "silent", unclaimed],
];
const near = (message: string): readonly Row[] => [
  ["serious and near, attested", message, asIs], ["not near", "silent", claimIs({ imminent: "no" })], ["nobody knows how near", "undetermined", claimIs({ imminent: "unknown" })], ["no claim at all", "silent", unclaimed],
];
const consentTo = (kind: Kind, purpose: Purpose): Change => all(asks(party("doe", kind)), requestIs({ purpose }), asksFor("anas"), releaseOf("ana", { purposes: [purpose] }));
const executor = (more: object = {}) => mother({ who: "eve", as: "executor", from: "2026-03-02T09:00:00-08:00", ...more });
const deadAnas = (more: Parameters<typeof involved>[1] = {}, ...representatives: ReturnType<typeof mother>[]): Change =>
  all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them", { agreed: "unknown", ...more }), clientIs("ana", { died: "2026-03-01", representatives }));
const distress: Change = harm({ ground: "emotional" });

/** Somebody who works for itself asks for what one of this licence learned; what a consent must be follows. */
const worksForItself = (licence: Licence, other: Licence, rows: readonly Row[], authority: "yes" | "no" = "yes", comes = (kind: Kind, more: object = {}): Change => comesAs(kind, { authority, ...more })): Table => ({
  base: all(treats(licence), sends("insurer", "operations", { authority }), neverSigned("ana")),
  rows: [
    ["a plan checks the quality of care", "unsigned", asIs], ["whoever reviews for one", "unsigned", comes("managed-care-reviewer")], ["a plan that is called part of the practice", "unsigned", comes("insurer", { place: "agent", contract: "yes" })],
    ["a plan, to pay", "silent", requestIs({ purpose: "payment" })], ["somebody who works in the practice", "silent", comes("clinic-staff", { place: "inside" })], ["the same, and nobody knows who treats", "silent", all(treats("unknown"), comes("clinic-staff", { place: "inside" }))], ["a colleague there, and nobody knows who treats", "silent", all(treats("unknown"), comes("treating-provider", { place: "inside" }))],
    ["a colleague in the practice", "silent", comes("treating-provider", { place: "inside" })], ["one who works for it from elsewhere", "silent", comes("treating-provider", { place: "agent", contract: "yes" })],
    ["a hospital checks it", "unsigned", comes("hospital")], ["another provider checks it", "unsigned", comes("treating-provider")], ["one who perhaps works for the practice", "undetermined", comes("treating-provider", { place: "agent", contract: "unknown" })],
    ["another licence", "silent", treats(other)], ["nobody knows who treats", "undetermined", treats("unknown")], ["what she has signed is over", "unfit", consentsTo({ expires: "2026-03-04" })],
    ...rows,
  ],
});
const IN_WRITING: readonly Row[] = [
  ["she has consented", "silent", consentsTo({ statements: ["description", "recipient", "purpose", "signature", "date"] })], ["only by word of mouth", "unfit", consentsTo({ form: "oral" })],
];

tables(massachusetts, {
  "massachusetts/c.112s.172(d)/family-waives": waives("counselor", "psychologist"),
  "massachusetts/c.233s.20B/marital-therapy-privileged": {
    ...waives("psychologist", "mft", subpoena("doe")),
    rows: [
      ...waives("psychologist", "mft").rows, ["Ana made her condition part of the case", "silent", all(neverSigned("ana"), proceeding("doe", { tendered: "yes" }))],
      ["perhaps she did", "undetermined", all(neverSigned("ana"), proceeding("doe", { tendered: "unknown" }))],
    ],
  },
  "massachusetts/c.112s.172(d)/client-agrees": {
    base: all(treats("mft"), consentTo("prescriber", "treatment")),
    rows: [
      ["Ana has agreed", "silent", asIs], ["Ana has not", "unsigned", neverSigned("ana")], ["Ana has said so aloud", "silent", releaseOf("ana", { form: "oral" })],
      ["revoked", "unfit", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["a colleague inside", "silent", all(neverSigned("ana"), asks(party("doe", "prescriber", { place: "inside" })))],
      ["an associate from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))], ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["bound to nothing", "unsigned", all(neverSigned("ana"), comesAs("vendor", { place: "agent" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a hospital that is called ${place}`, "unsigned", all(neverSigned("ana"), comesAs("hospital", { place }))]),
      ["a counselor", "unsigned", all(treats("counselor"), neverSigned("ana"))], ["another licence", "silent", all(treats("psychologist"), neverSigned("ana"))],
      ["nobody knows who treats", "undetermined", all(treats("unknown"), neverSigned("ana"))],
      ["a collector", "unsigned", all(neverSigned("ana"), sends("debt-collector", "collections"))],
      ["an insurer whose policy lets it", "silent", all(neverSigned("ana"), sends("insurer", "payment"))], ["an insurer whose policy does not", "unsigned", all(neverSigned("ana"), sends("insurer", "payment", { authority: "no" }))],
      ["nobody knows what the policy says", "undetermined", all(neverSigned("ana"), sends("insurer", "payment", { authority: "unknown" }))],
      ["a sister to whom Ana lets it be told", "silent", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them"))],
      ["a sister, and nobody has asked Ana", "undetermined", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them", { agreed: "unknown" }))],
      ["a sister of whom Ana does not want it", "unsigned", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them", { agreed: "no" }))],
      ["a sister, and Ana, for whom a guardian acts, has not been asked", "undetermined", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them", { agreed: "unknown" }), clientIs("ana", { representatives: [executor({ as: "guardian" })] }))],
      ["a sister, of what somebody said who is no client", "undetermined", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them", { of: ["doe"], agreed: "unknown" })), { holder: "doe" }],
      ["a colleague inside, and nobody knows who treats", "silent", all(treats("unknown"), neverSigned("ana"), asks(party("doe", "prescriber", { place: "inside" })))],
      ["a sister of somebody who has died, and nobody knows who stands for her", "undetermined", deadAnas()], ["the same, and a next of kin of whom that is not certain", "undetermined", deadAnas({}, executor({ as: "next-of-kin" }))],
      ["the same, and an executor who has not signed", "unsigned", deadAnas({}, executor())], ["the same, and an executor who has", "silent", all(deadAnas({}, executor()), signed(release("r-eve", "ana", { recipients: ["them"], purposes: ["family-support"], signedBy: "eve", signedAs: "executor", signedAt: "2026-03-03T09:00:00-08:00", covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } })))],
      ["she had agreed to it", "silent", deadAnas({ agreed: "yes" })], ["she had not wanted it", "unsigned", deadAnas({ agreed: "no" })],
      ["data without names for research", "silent", all(neverSigned("ana"), sends("researcher", "research"), portionIs("anas", { kind: "limited-data-set" }))],
      ["the same, for public health", "silent", all(neverSigned("ana"), sends("researcher", "public-health"), portionIs("anas", { kind: "limited-data-set" }))], ["the same, to pay", "unsigned", all(neverSigned("ana"), sends("insurer", "payment", { authority: "no" }), portionIs("anas", { kind: "limited-data-set" }))],
      ["a summary of such data and of a note, for research", "unsigned", all(neverSigned("ana"), sends("researcher", "research"), portionIs("anas", { kind: "limited-data-set" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
    ],
  },
  "massachusetts/c.112s.129A(b)/psychologist-needs-consent": {
    base: all(treats("psychologist"), consentTo("prescriber", "treatment")),
    rows: [
      ["Ana has consented", "silent", asIs], ["Ana has not", "unsigned", neverSigned("ana")], ["revoked", "unfit", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })],
      ["perhaps under pressure", "undetermined", releaseOf("ana", { doubts: ["coerced"] })], ["a colleague inside", "silent", all(neverSigned("ana"), asks(party("doe", "prescriber", { place: "inside" })))],
      ["an associate from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))], ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))],
      ["bound to nothing", "unsigned", all(neverSigned("ana"), comesAs("vendor", { place: "agent" }))],
      ...(["inside", "agent"] as const).map((place): Row => [`a hospital that is called ${place}`, "unsigned", all(neverSigned("ana"), comesAs("hospital", { place }))]),
      ["data without names for research", "silent", all(neverSigned("ana"), sends("researcher", "research"), portionIs("anas", { kind: "limited-data-set" }))],
      ["the same, for public health", "silent", all(neverSigned("ana"), sends("researcher", "public-health"), portionIs("anas", { kind: "limited-data-set" }))], ["the same, to pay", "unsigned", all(neverSigned("ana"), sends("insurer", "payment", { authority: "no" }), portionIs("anas", { kind: "limited-data-set" }))],
      ["a relative of somebody who has died, and nobody knows who acts for her", "undetermined", deadAnas()], ["the same, and an executor who has not signed", "unsigned", deadAnas({}, executor())],
      ["another licence", "silent", all(treats("mft"), neverSigned("ana"))], ["nobody knows who treats", "undetermined", all(treats("unknown"), neverSigned("ana"))],
    ],
  },
  "massachusetts/c.112s.129A(b)/anothers-own-work": worksForItself("psychologist", "mft", IN_WRITING),
  "massachusetts/c.112s.172(d)/anothers-work-as-agreed": worksForItself("mft", "psychologist", [
    ["a counselor", "unsigned", treats("counselor")], ["she has agreed aloud", "silent", consentsTo({ form: "oral", statements: [] })], ["perhaps under pressure", "undetermined", consentsTo({ doubts: ["coerced"] })],
    ["a plan: is it a review in good faith?", "undetermined", comesAs("insurer")], ["whoever reviews for one", "undetermined", comesAs("managed-care-reviewer")], ["a hospital", "undetermined", comesAs("hospital")],
    ["a plan, and nobody knows whether it is such a review", "undetermined", comesAs("insurer", { authority: "unknown" })], ["another provider, of whom nobody knows that", "undetermined", comesAs("treating-provider", { authority: "unknown" })],
    ["nobody knows that, and she has agreed", "silent", all(comesAs("insurer", { authority: "unknown" }), consentsTo({ form: "oral", statements: [] }))],
    ["nobody knows who treats", "undetermined", all(treats("unknown"), comesAs("insurer"))], ["nobody knows that of a plan, and of another licence", "silent", all(treats("psychologist"), comesAs("insurer", { authority: "unknown" }))],
  ], "no"),
  "massachusetts/258CMR22.03(1)/social-worker-needs-consent": {
    base: all(treats("clinical-social-worker"), sends("insurer", "payment"), signed(release("r-them", "ana", { recipients: ["them"], purposes: ["payment"] }))),
    rows: [
      ["Ana has consented", "silent", asIs], ["Ana has not", "unsigned", neverSigned("ana")], ["what she has signed is over", "unfit", all(neverSigned("ana"), signed(release("r-them", "ana", { recipients: ["them"], purposes: ["payment"], expires: "2026-03-04" })))],
      ["perhaps under pressure", "undetermined", all(neverSigned("ana"), signed(release("r-them", "ana", { recipients: ["them"], purposes: ["payment"], doubts: ["coerced"] })))],
      ["only by word of mouth", "unfit", all(neverSigned("ana"), signed(release("r-them", "ana", { recipients: ["them"], purposes: ["payment"], form: "oral" })))],
      ["whoever bills in the practice", "silent", all(neverSigned("ana"), comesAs("clinic-staff", { place: "inside" }))], ["who bills for it from elsewhere, bound by contract", "silent", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "yes" }))],
      ["perhaps bound", "undetermined", all(neverSigned("ana"), comesAs("vendor", { place: "agent", contract: "unknown" }))], ["an insurer that is called agent", "unsigned", all(neverSigned("ana"), comesAs("insurer", { place: "agent", contract: "yes" }))],
      ["a sister to whom Ana lets it be told", "unsigned", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition"), involved("them"))],
      ["a limited data set, in order to pay", "unsigned", all(neverSigned("ana"), portionIs("anas", { kind: "limited-data-set" }))],
      ["a study, of data without names", "silent", all(neverSigned("ana"), sends("researcher", "research"), portionIs("anas", { kind: "limited-data-set" }))],
      ["the family of somebody who has died, and nobody knows who acts for her", "undetermined", deadAnas()], ["the same, and a next of kin of whom that is not certain", "undetermined", deadAnas({}, executor({ as: "next-of-kin" }))],
      ["the same, and an executor who has not signed", "unsigned", deadAnas({}, executor())],
      ["whoever bills in the practice, and nobody knows who treats", "silent", all(treats("unknown"), neverSigned("ana"), comesAs("clinic-staff", { place: "inside" }))],
      ["a sister, of what somebody said who is no client", "unsigned", all(neverSigned("ana"), tells("collateral-other", "family-support", "condition")), { holder: "doe" }],
      ["such a family, called part of the practice", "silent", all(deadAnas(), comesAs("clinic-staff", { place: "inside" }))],
      ["a study", "unsigned", all(neverSigned("ana"), sends("researcher", "research"))], ["a fund for injured workers", "unsigned", all(neverSigned("ana"), sends("workers-compensation", "workers-compensation", { authority: "yes" }))],
      ["another licence", "silent", all(treats("mft"), neverSigned("ana"))], ["nobody knows who treats", "undetermined", all(treats("unknown"), neverSigned("ana"))],
    ],
  },
  "massachusetts/258CMR22.03(1)/anothers-work-in-writing": worksForItself("clinical-social-worker", "psychologist", IN_WRITING),
  "massachusetts/258CMR22.04(1)(c)/nobody-elses-treatment": {
    base: all(treats("clinical-social-worker"), sends("prescriber", "treatment-of-another"), neverSigned("ana")),
    rows: [
      ["for the treatment of somebody else", "unsigned", asIs], ["Ana was told of this recipient and agrees", "unsigned", involved("them")], ["for Ana's own", "silent", requestIs({ purpose: "treatment" })],
      ["a colleague in the practice", "silent", comesAs("prescriber", { place: "inside" })], ["the same, and nobody knows who treats", "silent", all(treats("unknown"), comesAs("prescriber", { place: "inside" }))], ["one who perhaps works for it", "undetermined", comesAs("prescriber", { place: "agent", contract: "unknown" })],
      ["she has signed for it", "silent", signed(release("r-them", "ana", { recipients: ["them"], purposes: ["treatment-of-another"] }))], ["what she has signed is over", "unfit", signed(release("r-them", "ana", { recipients: ["them"], purposes: ["treatment-of-another"], expires: "2026-03-04" }))],
      ["another licence", "silent", treats("psychologist")], ["nobody knows who treats", "undetermined", treats("unknown")],
    ],
  },
  "massachusetts/258CMR22.04(1)/social-worker-asks-first": {
    base: all(treats("clinical-social-worker"), consentTo("prescriber", "treatment")),
    rows: [
      ["Ana has consented", "silent", asIs], ["Ana has not: was she told beforehand?", "undetermined", neverSigned("ana")],
      ["Ana has objected", "unsigned", all(neverSigned("ana"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-01T00:00:00Z" }] }))],
      ["Ana has objected to somebody else", "undetermined", all(neverSigned("ana"), clientIs("ana", { objections: [{ to: "roe", at: "2026-03-01T00:00:00Z" }] }))],
      ["Ana objects only later", "undetermined", all(neverSigned("ana"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-05T17:00:01-08:00" }] }))],
      ["Ana has objected, and her old form is revoked", "unfit", all(clientIs("ana", { objections: [{ to: "anyone", at: "2026-03-01T00:00:00Z" }] }), releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
      ["another licence", "silent", all(treats("mft"), neverSigned("ana"))],
      ["the writer reads the own note", "silent", all(neverSigned("ana"), asks(party("dr-lee", "clinic-staff", { place: "inside" })))], ["a colleague of the same practice reads it", "undetermined", all(neverSigned("ana"), asks(party("dr-ko", "clinic-staff", { place: "inside" })))],
      ["the writer, who has left", "undetermined", all(neverSigned("ana"), asks(party("dr-lee", "treating-provider")))], ["what is drawn from no entry", "undetermined", all(neverSigned("ana"), asks(party("dr-lee", "clinic-staff", { place: "inside" })), asksToTell("condition", ["ana"]))],
      ["Ana was told of this recipient and agrees", "silent", all(neverSigned("ana"), involved("doe"))], ["Ana was told, and says no", "unsigned", all(neverSigned("ana"), involved("doe", { agreed: "no" }))],
      ["it is noted that they take part in the care, for somebody else to hear", "undetermined", all(neverSigned("ana"), involved("doe", { to: ["roe"] }))],
      ["it is noted that somebody else takes part, for them to hear", "undetermined", all(neverSigned("ana"), involved("roe", { to: ["doe"] }))],
      ["Ana was told, and nobody knows what she says", "undetermined", all(neverSigned("ana"), involved("doe", { agreed: "unknown" }))], ["Ana was told of somebody else", "undetermined", all(neverSigned("ana"), involved("roe"))],
      ["she was told, and asked later that this recipient not have it", "unsigned", all(neverSigned("ana"), involved("doe"), restriction({ agreed: "no", against: ["doe"], purposes: ["treatment"], askedAt: "2026-03-01T12:00:00-08:00" }))],
      ["she was told, and asked that somebody else not have it", "silent", all(neverSigned("ana"), involved("doe"), restriction({ agreed: "no", against: ["roe"], purposes: ["treatment"], askedAt: "2026-03-01T12:00:00-08:00" }))],
      ["a supervisor who was named to nobody", "undetermined", all(neverSigned("ana"), sends("supervisor", "supervision"))], ["a supervisor of whom Ana was told", "silent", all(neverSigned("ana"), sends("supervisor", "supervision"), involved("them"))],
      ["a supervisor to whom Ana objected", "unsigned", all(neverSigned("ana"), sends("supervisor", "supervision", { place: "inside" }), clientIs("ana", { objections: [{ to: "them", at: "2026-03-01T00:00:00Z" }] }))],
      ["a colleague who is asked for advice, to which Ana objected", "unsigned", all(neverSigned("ana"), sends("consultant", "consultation"), clientIs("ana", { objections: [{ to: "anyone", at: "2026-03-01T00:00:00Z" }] }))],
      ["a supervisor to whom Ana objected, who calls it the practice's work", "unsigned", all(neverSigned("ana"), sends("supervisor", "operations", { place: "inside" }), clientIs("ana", { objections: [{ to: "them", at: "2026-03-01T00:00:00Z" }] }))],
      ...(["consultant", "trainee"] as const).map((kind): Row => [`the ${kind}, who calls it the practice's work`, "undetermined", all(neverSigned("ana"), sends(kind, "operations", { place: "inside" }))]),
      ["the writer reads the own note in order to be supervised", "silent", all(neverSigned("ana"), asks(party("dr-lee", "clinic-staff", { place: "inside" })), requestIs({ purpose: "supervision" }))],
      ["a learner", "undetermined", all(neverSigned("ana"), sends("trainee", "training", { place: "inside" }))], ["a clerk who keeps the calendar", "silent", all(neverSigned("ana"), sends("clinic-staff", "operations", { place: "inside" }))],
      ["another who treats goes on with the care", "undetermined", all(neverSigned("ana"), sends("treating-provider", "continuity"))],
      ["whoever takes the records over, in order to treat", "undetermined", all(neverSigned("ana"), sends("successor-custodian", "treatment"))],
      ["whoever takes the records over", "silent", all(neverSigned("ana"), sends("successor-custodian", "continuity"))],
      ["the recipient says that she was told", "undetermined", all(neverSigned("ana"), involved("doe", { attested: attestedBy("doe") }))], ["she was told and objected later", "unsigned", all(neverSigned("ana"), involved("doe"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-01T00:00:00Z" }] }))],
    ],
  },
  "massachusetts/c.112s.172/insurers-as-the-policy-says": {
    base: sends("insurer", "payment"),
    rows: [
      ["the policy lets it", "ground", asIs], ["the policy does not", "silent", comesAs("insurer", { authority: "no" })], ["nobody knows", "undetermined", comesAs("insurer", { authority: "unknown" })],
      ["a collector", "silent", comesAs("debt-collector")], ...licences("silent", "psychologist"),
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
    ],
  },
  "massachusetts/c.112s.172(a)/own-defense": {
    base: all(sends("malpractice-insurer", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "malpractice" })),
    rows: [["Ana has sued", "ground", asIs], ["a fee", "silent", claimIs({ sort: "fee" })], ["brought by Ben", "silent", claimIs({ broughtBy: "ben" })], ...broughtForAna("ground"), ["against somebody else", "silent", claimIs({ against: "other" })], ...licences("silent", "psychologist")],
  },
  "massachusetts/251CMR1.11(1)/consults-without-identity": {
    base: all(treats("psychologist"), sends("consultant", "consultation")),
    rows: [["a psychologist consults", "owed", asIs], ["supervision", "silent", requestIs({ purpose: "supervision" })], ["another licence", "silent", treats("mft")], ["nobody knows who treats", "undetermined", treats("unknown")]],
  },
  "massachusetts/251CMR1.11(2)(a)/explains-limits": {
    base: all(treats("psychologist"), fileIs({ agreements: [] })),
    rows: [["nothing was explained", "not-explained", asIs], ["nobody knows who treats", "undetermined", treats("unknown")], ["they were explained", "silent", fileIs({ agreements: [{ id: "limits", kind: "limits-explained", to: ["ana"], at: "2026-01-10T10:00:00-08:00" }] })], ["another licence", "silent", treats("mft")]],
  },
  "massachusetts/c.123s.36B(1)/reasonable-precautions": {
    base: threatTo("law-enforcement"), rows: [...limbs("ground"), ["the person threatened", "ground", comesAs("potential-victim")], ["a hospital", "ground", comesAs("hospital")], ["an employer", "silent", comesAs("employer")]],
  },
  "massachusetts/c.123s.36B(1)/one-of-four": { base: threatTo("employer"), rows: limbs("owed") },
  "massachusetts/c.112s.172(c)/crime-or-harm": {
    base: threatTo("law-enforcement"),
    rows: [
      ["the client has it in mind", "ground", asIs], ["against nobody in particular", "ground", claimIs({ victim: "none" })],
      ["against somebody who can be found out", "ground", claimIs({ victim: "identifiable" })], ["against a group", "ground", claimIs({ victim: "group" })], ["against a place", "ground", claimIs({ victim: "place" })],
      ["against nobody knows whom", "undetermined", claimIs({ victim: "unknown" })], ["not near, and without the means", "ground", claimIs({ imminent: "no", intentAndAbility: "no" })], ["not serious", "silent", claimIs({ serious: "no" })], ["nobody knows how serious", "undetermined", claimIs({ serious: "unknown" })],
      ["heard from the family", "silent", claimIs({ heardFrom: "family" })], ["an employer", "silent", comesAs("employer")], ...licences("silent", "psychologist"), ["no claim at all", "silent", unclaimed],
    ],
  },
  "massachusetts/c.112s.129A(c)(2)and(3)/psychologist-tells-no-others": {
    base: all(treats("psychologist"), threatTo("employer")),
    rows: [
      ["an employer", "barred", asIs], ["the police", "silent", comesAs("law-enforcement")], ["the police, about a group", "barred", all(comesAs("law-enforcement"), claimIs({ victim: "group" }))],
      ["the police, nobody knows whether it is meant", "undetermined", all(comesAs("law-enforcement"), claimIs({ intentAndAbility: "unknown" }))], ...licences("silent", "mft"),
    ],
  },
  "massachusetts/c.112s.129A(c)(1)/family-may-help": { base: inDanger("family-member", treats("psychologist")), rows: [...near("ground"), ...licences("silent", "mft")] },
  "massachusetts/c.112s.129A(c)(1)/seeks-commitment": { base: inDanger("hospital", treats("psychologist")), rows: [...near("owed"), ...licences("silent", "mft")] },
  "massachusetts/c.233s.20B(a)andc.112s.135B(a)/hospitalization": {
    base: all(sends("hospital", "commitment"), selfDanger("them")),
    rows: [
      ["a danger to herself, attested", "ground", asIs], ["attested by the recipient", "undetermined", claimIs({ attested: attestedBy("them") })],
      ["a proceeding", "ground", all(unclaimed, proceeding("them", { sort: "commitment" }))], ["no claim at all", "silent", unclaimed],
      ["a danger to somebody else", "ground", all(unclaimed, threat("them"))], ["a suspicion of abuse", "silent", all(unclaimed, abuse("them"))],
    ],
  },
  "massachusetts/c.112s.12F/life-or-limb": {
    base: all(minor(), tells("custodial-parent", "suicide-prevention", "warning"), asks(party("mother", "custodial-parent")), asksToTell("warning", ["ana"], ["anas"]), selfDanger("mother")),
    rows: [...near("ground"), ...alone("ground").slice(1), ofAge, ["somebody with no papers", "silent", clientIs("ana", { representatives: [] })], ["told to Ana herself", "silent", all(asks(party("ana", "minor-client")), claimIs({ to: ["ana"] }))]],
  },
  "massachusetts/c.119s.51A/reports-child-abuse": {
    base: abused("child-protection", "child-abuse-report"),
    rows: [
      ["now", "demanded", asIs], ["past, and nobody at risk", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["past, and children at risk", "demanded", claimIs({ when: "past" })],
      ["past, and Ana is a child still", "demanded", all(claimIs({ when: "past", nowAtRisk: "no" }), clientIs("ana", { born: "2011-03-05" }))],
      ["no suspicion", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "massachusetts/c.119s.51A/at-once": { base: abused("child-protection", "child-abuse-report"), rows: [["as the section has it", "owed", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "owed", claimIs({ victim: "elder" })], ["a partner", "silent", claimIs({ victim: "partner" })]] },
  "massachusetts/c.119s.51A/in-writing": { base: abused("child-protection", "child-abuse-report"), rows: [["as the section has it", "due", asIs], ["long ago, told by a grown person", "undetermined", claimIs({ when: "past", nowAtRisk: "no" })], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["an elder", "silent", claimIs({ victim: "elder" })]] },
  "massachusetts/c.119s.51A/asks-about-the-past": {
    base: abused("child-protection", "child-abuse-report", { when: "past", nowAtRisk: "no" }),
    rows: [
      ["long ago, and nobody in danger now", "barred", asIs], ["nobody knows of danger now", "undetermined", claimIs({ nowAtRisk: "unknown" })], ["nobody knows when", "undetermined", claimIs({ when: "unknown" })],
      ["now", "silent", claimIs({ when: "now" })], ["children at risk", "silent", claimIs({ nowAtRisk: "yes" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "massachusetts/c.19As.15(a)/reports-elder-abuse": {
    base: abused("adult-protection", "adult-abuse-report", { victim: "elder" }),
    rows: [
      ["an elder", "demanded", asIs], ...licences("silent", "counselor"), ["no suspicion", "silent", claimIs({ suspected: "no" })], ["a child", "silent", claimIs({ victim: "child" })], ["to the police", "silent", comesAs("law-enforcement")],
    ],
  },
  "massachusetts/c.19As.15(c)/anybody-may-report": {
    base: abused("adult-protection", "adult-abuse-report", { victim: "elder" }),
    rows: [["an elder", "ground", asIs], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a child", "silent", claimIs({ victim: "child" })], ["to the police", "silent", comesAs("law-enforcement")]],
  },
  "massachusetts/c.19Cs.10/reports-abuse-of-disabled": {
    base: abused("adult-protection", "adult-abuse-report", { victim: "dependent-adult", victimAgrees: "yes" }),
    rows: [
      ["the disabled person keeps nothing back", "demanded", asIs], ["the disabled person claims privilege", "silent", claimIs({ victimAgrees: "no" })], ["nobody asked", "undetermined", claimIs({ victimAgrees: "unknown" })],
      ["no suspicion", "silent", claimIs({ suspected: "no" })], ["an elder", "silent", claimIs({ victim: "elder" })],
    ],
  },
  "massachusetts/c.19Cs.10/adults-in-writing": { base: abused("adult-protection", "adult-abuse-report", { victim: "elder" }), rows: [["as the section has it", "due", asIs], ["not suspected", "silent", claimIs({ suspected: "no" })], ["perhaps", "undetermined", claimIs({ suspected: "unknown" })], ["a child", "silent", claimIs({ victim: "child" })]] },
  "massachusetts/c.112s.12CC/own-record": {
    base: ownRequest,
    rows: [
      ["her own note", "demanded", asIs], ["personal notes", "silent", portionIs("anas", { kind: "personal-notes" })], ["it would do harm", "silent", distress], ["perhaps it would", "undetermined", harm({ ground: "emotional", likely: "unknown" })],
      ["notes that federal law protects", "silent", portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })], ["somebody with no papers", "silent", asks(party("mother", "collateral-other"))],
    ],
  },
  "massachusetts/c.112s.12CC/summary-for-adverse-effect": {
    base: all(ownRequest, fileIs({ covered: "no" })),
    rows: [
      ["no harm", "silent", asIs], ["likely distress", "harm", distress], ["perhaps", "undetermined", harm({ ground: "emotional", likely: "unknown" })], ["harm to somebody else, which it does not name", "silent", harm({ ground: "other-person" })],
      ["likely distress, and federal law binds", "silent", all(distress, fileIs({ covered: "yes" }))], ["likely distress, and perhaps federal law binds", "undetermined", all(distress, fileIs({ covered: "unknown" }))],
    ],
  },
  "massachusetts/c.112s.12CC/names-the-state-ground": {
    base: all(ownRequest, distress),
    rows: [
      ["it would upset her", "federal", asIs], ["no harm", "silent", unclaimed], ["federal law does not bind", "silent", fileIs({ covered: "no" })], ["perhaps it does", "undetermined", fileIs({ covered: "unknown" })],
      ["nobody attests the harm", "undetermined", claimIs({ attested: "not-attested" })],
    ],
  },
  "massachusetts/c.112s.12F/minors-own-care": { base: motherAsks, rows: [...alone("barred"), ofAge, ["Ana asks herself", "silent", asks(party("ana", "minor-client"))]] },
  "massachusetts/c.112s.12F/minor-signs": {
    base: all(minor(), asksFor("anas"), neverSigned("ana"), signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent" }))),
    rows: [
      ...alone("barred"), ["of age today, and her mother signed four days ago", "barred", clientIs("ana", { born: "2008-03-05" })],
      ["of age when her mother signed", "silent", clientIs("ana", { born: "2008-03-01" })], ["Ana has signed", "silent", signed(release("r-2", "ana"))], ["nobody has signed", "silent", fileIs({ releases: [] })],
    ],
  },
});
