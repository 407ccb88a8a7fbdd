import { describe, expect, test } from "vitest";
import { definePolicy, evaluateDisclosure } from "subrosa";
import { hipaa, part2 } from "subrosa/packs";
import type { CasefileInput, DisclosureRequestInput, ReleaseInput } from "subrosa";
import { restriction } from "../../src/testing/vectors/base/stories.ts";
import { PURPOSES } from "../../src/domain/vocabulary.ts";
import { about, type Claim, type OfKind } from "../support/asking.ts";
import { asked, binds, findingOf, ruleOf } from "../support/find.ts";
import { broughtForAna, selfDanger, threat } from "../support/situations.ts";
import { tables, type Row, type Table } from "../support/tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, fileIs, neverSigned, NOW, parsed, party, portionIs, release, releaseOf, requestIs, signed, type Change } from "../support/world.ts";

type Recipient = DisclosureRequestInput["recipient"];

const COVERS: ReleaseInput["covers"] = { kinds: "entire-record", statements: ["summary", "session-content", "attendance", "condition", "existence"], days: "all", sensitivities: "all", part2: "yes" };
/** The elements of 2.31(a)(1)-(9). */
const PLAIN: ReleaseInput["statements"] = ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke"];
/** With the two statements of 2.31(a)(10) and the words for all future care. */
const FUTURE: ReleaseInput["statements"] = [...PLAIN, "redisclosure", "consequences-of-refusal", "all-future-treatment-payment-operations"];

const claim = <Kind extends Claim["kind"]>(kind: Kind, recipient: string, facts: Omit<OfKind<Kind>, "id" | "kind" | "of" | "to" | "attested" | "knownAt">, more: Partial<OfKind<Kind>> = {}): Change =>
  claimed({ ...about(recipient), id: `c-${kind}`, kind, ...facts, ...more } as unknown as Claim);

/** Another form of hers for the clinic, of an earlier day and since revoked. */
const revokedAnother: Change = signed(release("older", "ana", { recipients: ["clinic"], signedAt: "2026-01-10T09:00:00-08:00", revoked: { at: NOW, recipients: "all" } }));

/** Treatment, payment and health care operations: 45 CFR 164.501. */
const CARE: readonly string[] = [
  "treatment", "treatment-of-another", "continuity", "referral", "payment", "utilization-review", "collections", "operations", "supervision", "training", "consultation",
];

/** Civil, criminal, administrative and legislative proceedings. */
const PROCEEDINGS: readonly string[] = [
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship", "commitment", "legal-defense", "fee-collection", "ethics-complaint",
];

const program = all(fileIs({ part2Program: "yes" }), portionIs("anas", { part2: "yes" }), portionIs("joint", { part2: "yes" }), asksFor("anas"));
const formOfAna = (more: Partial<ReleaseInput> = {}): Change => releaseOf("ana", { covers: COVERS, statements: PLAIN, ...more });
/** Ana has signed a Part 2 consent for her attorney, who asks for her note. */
const consented = all(program, formOfAna());
const clinic = (more: Partial<Recipient> = {}): Change => all(asks(party("clinic", "treating-provider", more)), requestIs({ purpose: "treatment" }));
/** Another clinic that treats Ana asks for her note. */
const toClinic = all(program, clinic());
const futureForm = (more: Partial<ReleaseInput> = {}): Change => formOfAna({ recipients: [{ kind: "treating-provider" }], purposes: ["treatment", "payment", "operations"], statements: FUTURE, expires: "none", ...more });
const herMotherPays = all(asks(party("mum", "family-member")), requestIs({ purpose: "payment" }), futureForm({ recipients: ["mum"] }));
/** With the two statements of 2.31(a)(10) alone. */
const TELLING: ReleaseInput["statements"] = [...PLAIN, "redisclosure", "consequences-of-refusal"];
/** A consent for the clinic that says that it has no end. */
const endless = (more: Partial<ReleaseInput> = {}): Change => formOfAna({ recipients: ["clinic"], purposes: ["treatment"], statements: TELLING, expires: "none", ...more });
/** An ordinary consent for the clinic, beside whatever else was signed. */
const ordinaryForClinic = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-2", "ana", { covers: COVERS, statements: PLAIN, recipients: ["clinic"], purposes: ["treatment"], ...more }));
const byClass = { recipients: [{ kind: "client-attorney" as const }] };
const mother = { who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2013-01-01T00:00:00Z", until: "open" as const, concerns: [] };
const CHILD = "2012-05-01";
const byMother = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-mother", "ana", { signedBy: "mother", signedAs: "parent", covers: COVERS, statements: PLAIN, ...more }));

const theOrder = (more: Partial<OfKind<"court-order">> = {}): Change => claim("court-order", "doe", {
  judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["ana"], covers: "all-named", deliverTo: "doe", subpartE: "yes", subpoena: "yes", returnAt: "none",
}, more);
const abuse = (recipient: string, more: Partial<OfKind<"abuse">> = {}): Change => claim("abuse", recipient, {
  victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "family",
}, more);
const proceeding = (recipient: string, more: Partial<OfKind<"proceeding">> = {}): Change => claim("proceeding", recipient, { against: "therapist", broughtBy: "ana", sort: "malpractice", tendered: "no" }, more);
const crime = (more: Partial<OfKind<"crime-on-premises">> = {}): Change => claim("crime-on-premises", "police", { against: "staff" }, more);
const emergency = (more: Partial<OfKind<"emergency">> = {}): Change => claim("emergency", "hospital", { canConsent: "no" }, more);
const oversight = (more: Partial<OfKind<"oversight">> = {}): Change => claim("oversight", "auditor", { body: "auditor", authority: "yes", complaintBy: "nobody" }, more);

const police = all(program, asks(party("police", "law-enforcement")));
const onPremises = all(police, requestIs({ purpose: "crime-on-premises" }), asksToTell("existence", ["ana"]), crime());
const asClaim = (change: (claims: DisclosureRequestInput["claims"][number][]) => void): Change => ({ request }) => { change(request.claims); };
const firstIs = (more: object): Change => asClaim((claims) => { Object.assign(claims[0] ?? {}, more); });
const staff = (more: Partial<Recipient> = {}): Change => all(program, asks(party("clerk", "clinic-staff", { place: "inside", ...more })), requestIs({ purpose: "operations" }));
const biller = (more: Partial<Recipient> = {}): Change => all(program, asks(party("biller", "vendor", { place: "agent", contract: "yes", ...more })), requestIs({ purpose: "payment" }));
const received: Change = portionIs("anas", { part2: "yes", heldAs: "received-under-consent" });
/** A summary is told of Ana's own note and of one of both partners, which is no substance use record. */
const ordinary = (more: Partial<CasefileInput["records"][number]["portions"][number]> = {}): Change => all(portionIs("joint", { part2: "no", ...more }), asksToTell("summary", ["ana"], ["anas", "joint"]));
/** A summary is told of Ana's own note and of one that came from elsewhere. */
const alsoReceived = (heldAs: CasefileInput["records"][number]["portions"][number]["heldAs"] = "received-under-consent"): Change =>
  all(portionIs("joint", { part2: "yes", heldAs }), asksToTell("summary", ["ana"], ["anas", "joint"]));
const owed = (base: Change): Table => ({ always: "a duty without a condition, which the engine attaches", base, rows: [["whenever", "owed", asIs], ["also of a joint note", "owed", asksFor("joint")]] });
const warned = all(program, asks(party("roe", "potential-victim")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("roe"));
const warnedFrom = (heldAs: "received-under-consent" | "unknown"): Change => all(portionIs("anas", { part2: "yes", heldAs }), asksToTell("warning", ["ana"], ["anas"]));
/** The abuse of somebody is reported, and nothing else is claimed. */
const reported = (kind: "adult-protection" | "child-protection", victim: OfKind<"abuse">["victim"]): Change =>
  all(asks(party("aps", kind)), requestIs({ purpose: victim === "child" ? "child-abuse-report" : "adult-abuse-report" }), asksToTell("abuse-report", ["ana"]), ({ request }) => { request.claims = []; }, abuse("aps", { victim }));
/** Somebody else was hurt as well, in what Ana told. */
const alsoHurt = (victim: OfKind<"abuse">["victim"], more: Partial<OfKind<"abuse">> = {}): Change => abuse("cps", { id: "c-2", victim, ...more });
const elderReported = reported("adult-protection", "elder");
const childReported = reported("child-protection", "child");
const threatToStaff = all(asks(party("police", "law-enforcement")), ({ request }) => { request.claims = []; }, threat("police"), crime());
const forNotes = (more: Partial<ReleaseInput> = {}): Change => formOfAna({ covers: { ...COVERS, kinds: ["sud-counseling-notes"] }, ...more });
const notes = all(portionIs("anas", { part2: "yes", kind: "sud-counseling-notes", keptSeparate: "yes", excludedContent: "no" }));
/** Nobody but Dr Lee works here, who wrote it all. */
const onlyLee: Change = ({ casefile }) => { casefile.clinicians = casefile.clinicians.filter(({ id }) => id === "dr-lee"); };
const audits = (body: OfKind<"oversight">["body"], more: Change = asIs): Change =>
  all(asks(party("auditor", body === "licensing-board" ? body : "auditor", { contract: "yes" })), requestIs({ purpose: "oversight" }), oversight({ body }), more);
const day = (at: string): Change => requestIs({ at, receivedAt: at });

const consentRows = (none: Change): readonly Row[] => [
  ["nobody signed", "silent", neverSigned("ana")],
  ["for another purpose", "silent", none],
  ["it does not speak of substance use records", "silent", formOfAna({ covers: { ...COVERS, part2: "no" } })],
  ["it lacks the right to revoke", "silent", formOfAna({ statements: PLAIN.filter((element) => element !== "right-to-revoke") })],
];

const agentOfAna = { who: "aunt", as: "health-agent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2013-01-01T00:00:00Z", until: "open" as const, concerns: [] };
const unable: CasefileInput["clients"][number]["capacity"] = [{ from: "2020-01-01T00:00:00Z", is: "unable" }];
const byAgent = (as: "health-agent" | "guardian" | "conservator"): Change => all(
  neverSigned("ana"), clientIs("ana", { capacity: unable, representatives: [{ ...agentOfAna, as }] }),
  signed(release("r-agent", "ana", { signedBy: "aunt", signedAs: as, covers: COVERS, statements: PLAIN })),
);

/** Her aunt, who acts for her in this way, asks to see her note. */
const auntAsks = (as: "health-agent" | "guardian" | "conservator", more: Partial<CasefileInput["clients"][number]["representatives"][number]> = {}): Change => all(
  program, neverSigned("ana"), clientIs("ana", { capacity: unable, representatives: [{ ...agentOfAna, as, ...more }] }),
  asks(party("aunt", "health-agent")), requestIs({ purpose: "personal-representation" }),
);
const ableBefore = clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }, { from: "2026-02-20T00:00:00Z", is: "unable" }] });
const consentForAunt = (more: Partial<ReleaseInput> = {}): ReleaseInput =>
  release("r-own", "ana", { covers: COVERS, statements: PLAIN, recipients: ["aunt"], purposes: ["personal-representation"], signedAt: "2026-02-10T09:00:00-08:00", ...more });

/** Each rule of 42 CFR Part 2, and what it says in one case after another. */
export const rows: Readonly<{ [ruleId: string]: Table }> = {
  "part2/2.31(a)/consent": {
    base: consented,
    rows: [
      ["it names the recipient", "signed", asIs],
      ["it names only a class of recipients", "silent", formOfAna(byClass)],
      ["perhaps pressed from her", "undetermined", formOfAna({ doubts: ["coerced"] })],
      ["nobody knows whether it speaks of substance use records", "undetermined", formOfAna({ covers: { ...COVERS, part2: "unknown" } })],
      ...PLAIN.map((left): Row => [`it leaves out one thing: ${left}`, "silent", formOfAna({ statements: PLAIN.filter((each) => each !== left) })]),
      ["it does not say until when", "silent", formOfAna({ expires: "none" })],
      ["revoked in this instant", "silent", formOfAna({ revoked: { at: NOW, recipients: "all" } })],
      ["a paper for legal proceedings alone", "signed", formOfAna({ act: "legal-proceedings" })],
      ["a waiver of privilege", "silent", formOfAna({ act: "privilege-waiver" })],
      ...consentRows(formOfAna({ purposes: ["treatment"] })),
    ],
  },
  "part2/2.31(a)(4)(i)/consent-to-a-class": {
    base: all(consented, formOfAna(byClass)),
    rows: [
      ["it names the class", "signed", asIs],
      ["nobody has verified that the recipient belongs to it", "undetermined", asks(party("doe", "client-attorney", { authority: "unknown" }))],
      ["it names another class", "silent", formOfAna({ recipients: [{ kind: "insurer" }] })],
      ["it names the recipient itself", "silent", formOfAna({ recipients: ["doe"] })],
      ["nobody signed", "silent", neverSigned("ana")],
    ],
  },
  "part2/2.33(a)(2)/consent-for-future-care": {
    base: all(toClinic, futureForm()),
    rows: [
      ["for treatment", "signed", asIs],
      ...FUTURE.map((left): Row => [`it leaves out one thing: ${left}`, "silent", futureForm({ statements: FUTURE.filter((each) => each !== left) })]),
      ["it does not say that it may be passed on", "silent", futureForm({ statements: FUTURE.filter((element) => element !== "redisclosure") })],
      ["it is not for all future care", "silent", futureForm({ statements: PLAIN })],
      ["worded for anything, and a divorce attorney asks", "silent", all(asks(party("doe", "client-attorney")), requestIs({ purpose: "divorce" }), futureForm({ recipients: ["doe"], purposes: "any" }))],
      ["revoked", "silent", futureForm({ revoked: { at: NOW, recipients: "all" } })],
      ["perhaps forged", "undetermined", futureForm({ doubts: ["forged"] })],
    ],
  },
  "part2/2.33(a)(2)/care-under-one-consent": {
    base: all(toClinic, futureForm({ expires: "none" })),
    rows: [
      ["for treatment, and it does not end", "signed", asIs],
      ...PURPOSES.map((purpose): Row => [`worded for anything, and it is for: ${purpose}`, CARE.includes(purpose) ? "signed" : "silent", all(futureForm({ purposes: "any" }), requestIs({ purpose }))]),
      ["for something else", "silent", requestIs({ purpose: "divorce" })],
      ...PURPOSES.map((purpose): Row => [`worded for treatment, payment and operations, and it is for: ${purpose}`, CARE.includes(purpose) && purpose !== "treatment-of-another" ? "signed" : "silent",
        all(futureForm({ purposes: ["treatment", "payment", "operations"], expires: "none" }), requestIs({ purpose }))]),
      ["worded for payment alone, and it is for a referral", "silent", all(futureForm({ purposes: ["payment"] }), requestIs({ purpose: "referral" }))],
      ["worded for reviewing, and it is for operations", "silent", all(futureForm({ purposes: ["utilization-review"] }), requestIs({ purpose: "operations" }))],
      ["worded for payment, perhaps forged, and it is for reviewing", "undetermined", all(futureForm({ purposes: ["payment"], doubts: ["forged"] }), requestIs({ purpose: "utilization-review" }))],
      ["it does not say that it may be passed on", "silent", futureForm({ statements: FUTURE.filter((element) => element !== "redisclosure") })],
      ["it is not for all future care", "silent", futureForm({ statements: PLAIN })],
      ["revoked", "silent", futureForm({ revoked: { at: NOW, recipients: "all" } })],
      ["perhaps forged", "undetermined", futureForm({ doubts: ["forged"] })],
      ["Ana has said since that this clinic is not to be told", "silent", clientIs("ana", { objections: [{ to: "clinic", at: NOW }] })],
      ["Ana has said since that nobody is to be told", "silent", clientIs("ana", { objections: [{ to: "anyone", at: NOW }] })],
      ["Ana has said since that somebody else is not to be told", "signed", clientIs("ana", { objections: [{ to: "ben", at: NOW }] })],
      ["it goes to her mother, who pays", "signed", herMotherPays],
      ["the same, and Ana has said since that relatives are not to be told", "silent", all(herMotherPays, clientIs("ana", { objections: [{ to: "relatives", at: NOW }] }))],
      ["Ana has said since that relatives are not to be told, and a clinic is none", "signed", clientIs("ana", { objections: [{ to: "relatives", at: NOW }] })],
      ["Ana said so before she signed", "signed", clientIs("ana", { objections: [{ to: "clinic", at: "2026-01-10T09:00:00-08:00" }] })],
      ["Ana has asked since that nothing go to anybody, and the practice has not agreed", "silent", restriction({ agreed: "no", askedAt: NOW })],
      ["Ana has asked since that another entry be kept back", "signed", restriction({ agreed: "no", askedAt: NOW, covers: ["bens"] })],
      ["Ana asked before she signed", "signed", restriction({ agreed: "no", askedAt: "2026-01-10T09:00:00-08:00" })],
      ["Ana asked as she signed, and so had signed by then", "signed", restriction({ agreed: "no", askedAt: "2026-03-01T09:00:00-08:00" })],
      ["Ana asked a second later", "silent", restriction({ agreed: "no", askedAt: "2026-03-01T09:00:01-08:00" })],
      ["Ana has revoked another form for this clinic since", "silent", revokedAnother],
      ["Ana is a child", "silent", clientIs("ana", { born: CHILD })], ["nobody knows how old Ana is", "undetermined", clientIs("ana", { born: "unknown" })],
      ["somebody signed for her", "silent", all(byAgent("guardian"), ({ casefile }) => { for (const form of casefile.releases) Object.assign(form, { recipients: ["clinic"], purposes: ["treatment"], statements: FUTURE }); })],
    ],
  },
  "part2/2.31(a)(7)/consent-need-not-end": {
    base: all(toClinic, endless()),
    rows: [
      ["for treatment, and it does not end", "signed", asIs],
      ...PURPOSES.map((purpose): Row => [`worded for anything, and it is for: ${purpose}`, CARE.includes(purpose) ? "signed" : "silent", all(endless({ purposes: "any" }), requestIs({ purpose }))]),
      ...TELLING.map((left): Row => [`it leaves out one thing: ${left}`, "silent", endless({ statements: TELLING.filter((each) => each !== left) })]),
      ["it ends on a day", "silent", endless({ expires: "2027-01-01" })], ["it is for all future care", "signed", endless({ statements: FUTURE })],
      ["it names a class", "signed", endless({ recipients: [{ kind: "treating-provider" }] })], ["it names somebody else", "silent", endless({ recipients: ["doe"] })],
      ["for another purpose", "silent", endless({ purposes: ["payment"] })], ["revoked", "silent", endless({ revoked: { at: NOW, recipients: "all" } })],
      ["perhaps forged", "undetermined", endless({ doubts: ["forged"] })], ["a paper for legal proceedings alone", "silent", endless({ act: "legal-proceedings" })],
    ],
  },
  "part2/2.33(a)(1)/care-under-consent": {
    base: all(toClinic, formOfAna({ recipients: ["clinic"], purposes: ["treatment"], statements: TELLING })),
    rows: [
      ["for treatment, and it ends", "signed", asIs], ["for treatment, and it does not end", "signed", endless()],
      ...PURPOSES.map((purpose): Row => [`worded for anything, and it is for: ${purpose}`, CARE.includes(purpose) ? "signed" : "silent", all(endless({ purposes: "any" }), requestIs({ purpose }))]),
      ...PURPOSES.map((purpose): Row => [`with an end, worded for anything, and it is for: ${purpose}`, CARE.includes(purpose) ? "signed" : "silent", all(endless({ purposes: "any", expires: "2027-01-01" }), requestIs({ purpose }))]),
      ["it does not say that it may be passed on", "silent", endless({ statements: TELLING.filter((element) => element !== "redisclosure"), expires: "2027-01-01" })],
      ["it does not say what follows from not signing", "silent", endless({ statements: TELLING.filter((element) => element !== "consequences-of-refusal"), expires: "2027-01-01" })],
      ["it says neither, ends, and is of before 2024", "signed", endless({ statements: PLAIN, expires: "2027-01-01", signedAt: "2024-04-15T23:59:59-07:00" })],
      ["it says neither, does not end, and is of before 2024", "silent", endless({ statements: PLAIN, signedAt: "2024-04-15T23:59:59-07:00" })],
      ["it is for all future care, and does not end", "signed", futureForm()],
      ["it names a class", "signed", endless({ recipients: [{ kind: "treating-provider" }] })], ["it names somebody else", "silent", endless({ recipients: ["doe"] })],
      ["nobody signed", "silent", neverSigned("ana")], ["expired", "silent", endless({ expires: "2026-03-04" })], ["revoked", "silent", endless({ revoked: { at: NOW, recipients: "all" } })],
      ["perhaps forged", "undetermined", endless({ doubts: ["forged"] })], ["with an end, and perhaps forged", "undetermined", endless({ doubts: ["forged"], expires: "2027-01-01" })],
      ["Ana has said since that this clinic is not to be told", "silent", clientIs("ana", { objections: [{ to: "clinic", at: NOW }] })],
      ["Ana said so before she signed", "signed", clientIs("ana", { objections: [{ to: "clinic", at: "2026-01-10T09:00:00-08:00" }] })],
      ["Ana has asked since that nothing go to anybody, and the practice has not agreed", "silent", restriction({ agreed: "no", askedAt: NOW })],
      ["Ana has asked since that another entry be kept back", "signed", restriction({ agreed: "no", askedAt: NOW, covers: ["bens"] })],
      ["Ana asked before she signed", "signed", restriction({ agreed: "no", askedAt: "2026-01-10T09:00:00-08:00" })],
      ["Ana asked as she signed, and so had signed by then", "signed", restriction({ agreed: "no", askedAt: "2026-03-01T09:00:00-08:00" })],
      ["Ana asked a second later", "silent", restriction({ agreed: "no", askedAt: "2026-03-01T09:00:01-08:00" })],
      ["Ana has revoked another form for this clinic since", "silent", revokedAnother],
      ["Ana is a child", "silent", clientIs("ana", { born: CHILD })], ["nobody knows how old Ana is", "undetermined", clientIs("ana", { born: "unknown" })],
      ...(["none", "2027-01-01"] as const).map((expires): Row => [`her guardian signed, and it ends: ${expires}`, "silent", all(byAgent("guardian"), ({ casefile }) => { for (const form of casefile.releases) Object.assign(form, { recipients: ["clinic"], purposes: ["treatment"], statements: TELLING, expires }); })]),
    ],
  },
  "part2/2.32/notice-under-one-consent": {
    base: all(toClinic, futureForm({ expires: "none" })),
    rows: [
      ["it goes to another clinic", "owed", asIs],
      ["no such consent", "silent", futureForm({ statements: PLAIN })],
      ["an ordinary consent, which ends", "owed", endless({ expires: "2027-01-01" })], ["an ordinary consent, which does not", "owed", endless()],
      ["it stays within the program", "silent", asks(party("clinic", "treating-provider", { place: "inside" }))],
      ["it is for a divorce", "silent", requestIs({ purpose: "divorce" })],
      ["it had come from elsewhere", "silent", portionIs("anas", { heldAs: "received-under-consent" })],
      ["some of it had come from elsewhere under consent", "owed", alsoReceived()],
      ["the consent may not have been free", "undetermined", futureForm({ expires: "none", doubts: ["coerced"] })],
      ["nobody knows whether what would be told comes from a program", "undetermined", all(fileIs({ part2Program: "unknown" }), asksToTell("condition", ["ana"]))],
    ],
  },
  "part2/2.31(c)/defective-consent": {
    base: consented,
    rows: [
      ["a consent that serves", "silent", asIs],
      ["nobody signed: no consent, and so none that is defective", "silent", neverSigned("ana")],
      ["expired", "unfit", formOfAna({ expires: "2026-03-04" })],
      ["good for this day still", "silent", formOfAna({ expires: "2026-03-05" })],
      ["it lacks the right to revoke", "incomplete", formOfAna({ statements: PLAIN.filter((element) => element !== "right-to-revoke") })],
      ["it lacks that, and has expired", "unfit", formOfAna({ statements: PLAIN.filter((element) => element !== "right-to-revoke"), expires: "2026-03-04" })],
      ["one consent for all future care, which does not end, and it is for a divorce", "unfit", futureForm({ recipients: ["doe"], purposes: "any" })],
      ["a general release", "unfit", formOfAna({ covers: { ...COVERS, part2: "no" } })],
      ["perhaps false", "undetermined", formOfAna({ doubts: ["false"] })],
      ["one consent for all future care", "silent", all(toClinic, futureForm())],
      ["one for care that does not end", "silent", all(toClinic, endless())], ["one for a divorce that does not end", "unfit", formOfAna({ statements: TELLING, expires: "none" })],
      ["one for care that does not end, perhaps false", "undetermined", all(toClinic, endless({ doubts: ["false"] }))],
      ["one for care that does not end and says nothing of what follows", "unfit", all(toClinic, endless({ statements: PLAIN }))],
      ["one consent for all future care, perhaps false", "undetermined", all(toClinic, futureForm({ doubts: ["false"] }))],
      ["two forms for care, both in doubt", "undetermined", all(toClinic, futureForm({ doubts: ["false"] }), ordinaryForClinic({ doubts: ["coerced"] }))],
      ["an ordinary consent that is good, and one for all future care, perhaps false", "silent", all(toClinic, futureForm({ doubts: ["false"] }), ordinaryForClinic())],
      ["one for all future care that is good, and an ordinary one, perhaps pressed from her", "silent", all(toClinic, futureForm(), ordinaryForClinic({ doubts: ["coerced"] }))],
      ["a defective and a good one", "silent", signed(release("r-2", "ana", { covers: COVERS, statements: PLAIN, expires: "2026-03-04" }))],
    ],
  },
  "part2/2.31(a)(10)/says-what-may-follow": {
    base: all(toClinic, formOfAna({ recipients: ["clinic"], purposes: ["treatment"], statements: FUTURE })),
    rows: [
      ["it says both", "silent", asIs],
      ["it says neither", "unsaid", formOfAna({ statements: PLAIN })],
      ["it does not say what follows from not signing", "unsaid", formOfAna({ statements: FUTURE.filter((element) => element !== "consequences-of-refusal") })],
      ["it says neither, and was signed the day before the text came into force", "silent", formOfAna({ statements: PLAIN, signedAt: "2024-04-15T23:59:59-07:00" })],
      ["it says neither, and was signed on the day", "unsaid", formOfAna({ statements: PLAIN, signedAt: "2024-04-16T00:00:00-07:00" })],
      ["it says neither, and is no good anyway", "silent", formOfAna({ statements: PLAIN, expires: "2026-03-04" })],
      ["it says both, and was perhaps pressed from her", "undetermined", formOfAna({ statements: FUTURE, doubts: ["coerced"] })],
      ["for a divorce", "silent", all(requestIs({ purpose: "divorce" }), formOfAna({ purposes: ["divorce"], statements: PLAIN }))],
    ],
  },
  "part2/2.31(d)/proceedings-consent": {
    base: consented,
    rows: [
      ["for the divorce alone", "silent", asIs],
      ["for the divorce and for treatment", "combined", formOfAna({ purposes: ["divorce", "treatment"] })],
      ["for any purpose", "combined", formOfAna({ purposes: "any" })],
      ["on one paper with another release", "combined", formOfAna({ combinedWith: ["another-release"] })],
      ...PURPOSES.filter((purpose) => purpose !== "curiosity").map((purpose): Row => [`for any purpose, and it is for: ${purpose}`, PROCEEDINGS.includes(purpose) ? "combined" : "silent", all(requestIs({ purpose }), formOfAna({ purposes: "any" }))]),
      ...PURPOSES.filter((purpose) => purpose !== "divorce").map((purpose): Row => [`for the divorce and for something else: ${purpose}`, PROCEEDINGS.includes(purpose) ? "silent" : "combined", formOfAna({ purposes: ["divorce", purpose] })]),
      ["for two proceedings", "silent", formOfAna({ purposes: ["divorce", "custody"] })],
      ["for any purpose, signed the day before the text came into force", "silent", formOfAna({ purposes: "any", signedAt: "2024-04-15T23:59:59-07:00" })],
      ["nobody signed", "silent", neverSigned("ana")],
      ["for the divorce alone, perhaps pressed from her", "undetermined", formOfAna({ doubts: ["coerced"] })],
      ["for any purpose, and it is for treatment", "silent", all(clinic(), formOfAna({ recipients: ["clinic"], purposes: "any" }))],
    ],
  },
  "part2/2.31(b)/counseling-notes": {
    base: all(toClinic, notes, formOfAna({ recipients: ["clinic"], purposes: ["treatment"] })),
    rows: [
      ["a consent for the whole record", "own-consent", asIs],
      ["a consent for such notes alone", "silent", forNotes()],
      ["a consent for such notes alone, for all future care, which does not end", "silent", forNotes({ statements: FUTURE, expires: "none" })],
      ["a consent for such notes and the chart", "own-consent", forNotes({ covers: { ...COVERS, kinds: ["sud-counseling-notes", "progress-note"] } })],
      ["on one paper with another consent for counseling notes", "silent", forNotes({ combinedWith: ["counseling-notes-release"] })],
      ["on one paper with an authorization for psychotherapy notes", "own-consent", forNotes({ combinedWith: ["notes-release"] })],
      ["psychotherapy notes by their name, on one paper with another authorization for such notes", "silent", all(
        portionIs("anas", { kind: "psychotherapy-notes" }), forNotes({ covers: { ...COVERS, kinds: ["psychotherapy-notes"] }, combinedWith: ["notes-release"] }),
      )],
      ["on one paper with another release", "own-consent", forNotes({ combinedWith: ["another-release"] })],
      ["care was made to depend on it", "own-consent", forNotes({ conditioned: "yes" })],
      ["a consent for such notes, perhaps pressed from her", "undetermined", forNotes({ doubts: ["coerced"] })],
      ["not kept apart from the chart", "silent", portionIs("anas", { keptSeparate: "no" })],
      ["perhaps kept apart", "undetermined", portionIs("anas", { keptSeparate: "unknown" })],
      ["perhaps with test results in them", "undetermined", portionIs("anas", { excludedContent: "unknown" })],
      ["a progress note that is kept apart", "undetermined", portionIs("anas", { kind: "progress-note" })],
      ["a progress note of the chart", "silent", portionIs("anas", { kind: "progress-note", keptSeparate: "no" })],
      ["psychotherapy notes, on a consent for psychotherapy notes alone", "silent", all(portionIs("anas", { kind: "psychotherapy-notes" }), forNotes({ covers: { ...COVERS, kinds: ["psychotherapy-notes"] } }))],
      ["psychotherapy notes, on a consent that names the chart as well", "undetermined", all(portionIs("anas", { kind: "psychotherapy-notes" }), forNotes({ covers: { ...COVERS, kinds: ["psychotherapy-notes", "progress-note"] } }))],
      ["counseling notes, on a consent for psychotherapy notes", "own-consent", forNotes({ covers: { ...COVERS, kinds: ["psychotherapy-notes"] } })],
      ["perhaps no substance use record", "undetermined", portionIs("anas", { part2: "unknown" })],
      ["drawn from a page of the chart, and from notes that are no substance use record", "silent", all(
        portionIs("anas", { kind: "progress-note", keptSeparate: "no" }), portionIs("joint", { part2: "no", kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }), asksToTell("summary", ["ana"], ["anas", "joint"]),
      )],
      ["a board that audits, where nobody but the writer works", "silent", audits("licensing-board", onlyLee)],
      ["a board that audits, and the writer stands behind its claim", "silent", audits("licensing-board")],
      ["a board that audits, and a colleague stands behind its claim", "undetermined", audits("licensing-board", firstIs({ attested: attestedBy("dr-sup") }))],
      ["an auditor, and the writer stands behind the claim", "undetermined", audits("auditor")],
      ["an auditor, where nobody but the writer works", "silent", audits("auditor", onlyLee)],
      ["the federal health department", "silent", all(audits("federal-health-department"), asks(party("auditor", "federal-health-department")))],
      ["an auditor without a claim", "own-consent", all(audits("auditor"), ({ request }) => { request.claims = []; })],
      ...PURPOSES.map((purpose): Row => [`their writer, for: ${purpose}`, ["treatment", "continuity", "referral", "training", "supervision"].includes(purpose) ? "silent" : "own-consent",
        all(asks(party("dr-lee", "clinic-staff", { place: "inside" })), requestIs({ purpose }))]),
      ["a colleague, for a referral", "own-consent", all(asks(party("dr-sup", "clinic-staff", { place: "inside" })), requestIs({ purpose: "referral" }))],
      ["a colleague, for treatment", "own-consent", all(asks(party("dr-sup", "clinic-staff", { place: "inside" })), requestIs({ purpose: "treatment" }))],
      ["the own training", "silent", all(asks(party("dr-sup", "supervisor", { place: "inside" })), requestIs({ purpose: "supervision" }))],
      ["training elsewhere", "own-consent", all(asks(party("dr-sup", "supervisor")), requestIs({ purpose: "supervision" }))],
      ["the defence against her own claim", "silent", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), proceeding("law"))],
      ["Ana sues the therapist, and another clinic asks for her care", "own-consent", proceeding("clinic")],
      ["the therapist's attorney, and Ana sues somebody else", "own-consent", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), proceeding("law", { against: "other" }))],
      ["the writer, for treatment, drawn from what a colleague wrote too", "own-consent", all(
        asks(party("dr-lee", "clinic-staff", { place: "inside" })), asksToTell("summary", ["ana"], ["anas", "joint"]),
        portionIs("joint", { part2: "yes", kind: "sud-counseling-notes", keptSeparate: "yes", excludedContent: "no" }), ({ casefile }) => { for (const each of casefile.records) if (each.id === "r-joint") each.author = "dr-sup"; },
      )],
      ["a consent that names no kind at all", "own-consent", forNotes({ covers: { ...COVERS, kinds: [] } })],
      ...broughtForAna("hers").map(([situation, says, change]): Row => [
        `the defence: ${situation}`, says === "hers" ? "silent" : says === "silent" ? "own-consent" : says,
        all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), proceeding("law"), change),
      ]),
      ["the defence against Ben's claim", "own-consent", all(asks(party("law", "therapist-attorney")), requestIs({ purpose: "legal-defense" }), proceeding("law", { broughtBy: "ben" }))],
    ],
  },
  "part2/2.14/minor-signs": {
    base: all(consented, clientIs("ana", { born: CHILD, representatives: [mother] }), neverSigned("ana"), byMother()),
    rows: [
      ["only the mother signed", "parent-alone", asIs],
      ["both signed", "silent", signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN }))],
      ["both signed, Ana perhaps pressed", "undetermined", signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN, doubts: ["coerced"] }))],
      ["Ana has only waived the privilege", "parent-alone", signed(release("r-own", "ana", { act: "privilege-waiver", covers: COVERS, statements: PLAIN }))],
      ["she has died", "silent", clientIs("ana", { died: "2026-03-02" })],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
      ["Ana signed something else", "parent-alone", signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN, purposes: ["treatment"] }))],
      ["for payment", "parent-alone", all(asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { recipients: ["plan"], purposes: ["payment"], statements: FUTURE }); })],
      ["both signed a consent each that does not end", "silent", all(clinic(), ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { recipients: ["clinic"], purposes: ["treatment"], statements: TELLING, expires: "none" }); },
        signed(release("r-own", "ana", { covers: COVERS, recipients: ["clinic"], purposes: ["treatment"], statements: TELLING, expires: "none" })))],
      ["both signed one consent each for all future care", "silent", all(clinic(), ({ casefile }) => { Object.assign(casefile.releases.at(-1) ?? {}, { recipients: ["clinic"], purposes: ["treatment"], statements: FUTURE, expires: "none" }); },
        signed(release("r-own", "ana", { covers: COVERS, recipients: ["clinic"], purposes: ["treatment"], statements: FUTURE, expires: "none" })))],
      ["nobody signed", "silent", ({ casefile }) => { casefile.releases = []; }],
      ["Ana alone signed, perhaps pressed: no parent's signature is in question", "silent", ({ casefile }) => { casefile.releases = [release("r-own", "ana", { covers: COVERS, statements: PLAIN, doubts: ["coerced"] })] as never; }],
      ["of age", "silent", clientIs("ana", { born: "1985-04-02" })],
      ["nobody knows how old she is", "undetermined", clientIs("ana", { born: "unknown" })],
      ["perhaps she counts as grown up", "undetermined", clientIs("ana", { emancipated: "living-apart" })],
    ],
  },
  "part2/2.14/minor-agrees-to-access": {
    base: all(program, clientIs("ana", { born: CHILD, representatives: [mother] }), neverSigned("ana"), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" })),
    rows: [
      ["the mother asks", "not-agreed", asIs],
      ["the mother asks for what somebody who is no patient told of Ana", "not-agreed", asIs, { holder: "mother" }],
      ["Ana asks herself", "silent", asks(party("ana", "minor-client"))],
      ["Ana has agreed in writing", "silent", signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN, recipients: ["mother"], purposes: ["personal-representation"] }))],
      ["Ana has agreed in writing, perhaps pressed", "undetermined", signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN, recipients: ["mother"], purposes: ["personal-representation"], doubts: ["coerced"] }))],
      ["the mother asks that it go to Ana", "not-agreed", ({ request }) => { request.recipient = party("ana", "minor-client"); }],
      ["Ana asks that it go to her mother", "not-agreed", ({ request }) => { request.requester = party("ana", "minor-client"); }],
      ["of age", "silent", clientIs("ana", { born: "1985-04-02" })],
      ["nobody knows how old she is", "undetermined", clientIs("ana", { born: "unknown" })],
    ],
  },
  "part2/2.15(a)/guardian-signs": {
    base: all(consented, byAgent("guardian")),
    rows: [
      ["a guardian signed", "silent", asIs],
      ["a conservator signed", "silent", byAgent("conservator")],
      ["a health agent signed", "no-court", byAgent("health-agent")],
      ["a health agent signed, and Ana herself while she was able", "silent", all(
        byAgent("health-agent"), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }, { from: "2026-02-20T00:00:00Z", is: "unable" }] }),
        signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN, signedAt: "2026-02-10T09:00:00-08:00" })),
      )],
      ["somebody who is no client", "silent", asIs, { holder: "mother" }],
      ["a health agent signed, and Ana herself", "silent", all(byAgent("health-agent"), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }] }), signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN })))],
      ["a health agent signed, and Ana herself, whose ability nobody knows", "undetermined", all(byAgent("health-agent"), clientIs("ana", { capacity: [] }), signed(release("r-own", "ana", { covers: COVERS, statements: PLAIN })))],
      ["nobody signed", "silent", ({ casefile }) => { casefile.releases = []; }],
      ["a child, for whom a parent signed", "silent", all(clientIs("ana", { born: CHILD, representatives: [mother] }), ({ casefile }) => { casefile.releases = []; }, byMother())],
      ["Ana has died", "silent", all(byAgent("health-agent"), clientIs("ana", { died: "2026-03-02" }))],
    ],
  },
  "part2/2.15(a)/agent-sees": {
    base: auntAsks("health-agent"),
    rows: [
      ["a health agent whom she named asks", "no-court", asIs],
      ["she asks for what somebody who is no patient told of Ana", "no-court", asIs, { holder: "mother" }],
      ["a guardian asks", "silent", auntAsks("guardian")],
      ["a conservator asks", "silent", auntAsks("conservator")],
      ["a guardian whose papers nobody has seen asks", "undetermined", auntAsks("guardian", { authority: "claimed" })],
      ["a guardian who was one once, and is her health agent now", "no-court", clientIs("ana", { representatives: [{ ...agentOfAna, as: "guardian", authority: "ended" }, agentOfAna] })],
      ["a health agent whose papers nobody has seen asks", "no-court", auntAsks("health-agent", { authority: "claimed" })],
      ["a health agent who is one no longer asks", "silent", auntAsks("health-agent", { authority: "ended" })],
      ["Ana can decide, so nobody acts for her", "silent", clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }] })],
      ["she asks that it go to Ana", "silent", ({ request }) => { request.recipient = party("ana", "client"); }],
      ["Ana asks that it go to her", "no-court", ({ request }) => { request.requester = party("ana", "client"); }],
      ["she asks that it go to somebody else", "silent", ({ request }) => { request.recipient = party("roe", "friend"); }],
      ["Ana had consented in writing while she was able", "silent", all(ableBefore, signed(consentForAunt()))],
      ["she had, perhaps pressed", "undetermined", all(ableBefore, signed(consentForAunt({ doubts: ["coerced"] })))],
      ["Ana has died", "silent", clientIs("ana", { died: "2026-03-02" })],
      ["Ana is a child, which is another rule's", "silent", clientIs("ana", { born: CHILD, representatives: [{ ...agentOfAna, as: "parent" }] })],
      ["Ben's part", "silent", asIs, { holder: "ben" }],
    ],
  },
  "part2/2.32/notice-and-copy": owed(consented),
  "part2/2.32(a)/no-redisclosure-notice": owed(all(consented, day("2023-03-05T17:00:00-08:00"))),
  "part2/89-FR-12472/both-texts": owed(all(consented, day("2025-03-05T17:00:00-08:00"))),
  "part2/2.12(c)(3)/within-the-program": {
    base: staff(),
    rows: [
      ["her task needs it", "task", asIs],
      ["her task does not need it", "silent", staff({ authority: "no" })],
      ["nobody knows whether it does", "undetermined", staff({ authority: "unknown" })],
      ["she works elsewhere", "silent", staff({ place: "outside" })],
      ["Ben, who is on the payroll", "silent", asks(party("ben", "clinic-staff", { place: "inside" }))],
      ["an insurer that says it sits here", "silent", asks(party("plan", "insurer", { place: "inside" }))],
      ["an interpreter who sits here, bound to nothing", "undetermined", asks(party("voice", "interpreter", { place: "inside" }))],
      ["the same, bound in writing", "task", asks(party("voice", "interpreter", { place: "inside", contract: "yes" }))],
      ["the practice only received it", "silent", received],
      ["nobody knows how the practice came by it", "undetermined", portionIs("anas", { heldAs: "unknown" })],
      ["a summary of what was made here and of what was received under consent", "task", alsoReceived()],
      ["a summary of what was made here and of what was received in another way", "silent", alsoReceived("received-otherwise")],
      ["a summary of what was made here and of what came nobody knows how", "undetermined", alsoReceived("unknown")],
      ["a summary of what was received under consent alone", "silent", all(received, alsoReceived())],
      ["a summary of what was made here and of another practice's note, which is no such record", "task", ordinary({ heldAs: "received-otherwise" })],
      ["the same, and that note may be such a record", "undetermined", ordinary({ part2: "unknown", heldAs: "received-otherwise" })],
      ["a word drawn from no entry", "task", asksToTell("attendance", ["ana"])],
      ["a word drawn from no entry, of a practice that may be a program", "undetermined", all(asksToTell("attendance", ["ana"]), fileIs({ part2Program: "unknown" }))],
    ],
  },
  "part2/2.12(c)(4)/under-agreement": {
    base: biller(),
    rows: [
      ["bound in writing", "bound", asIs],
      ["not bound", "silent", biller({ contract: "no" })],
      ["perhaps bound", "undetermined", biller({ contract: "unknown" })],
      ["bound in writing, as a plan has it sent there", "silent", all(biller(), requestIs({ requester: party("plan", "insurer") }))],
      ["another clinic, though bound", "silent", clinic({ contract: "yes" })],
      ["an account of what was made here and of what was received under consent", "bound", alsoReceived()],
      ["the practice's attorney, bound in writing, is told of both", "silent", all(asks(party("law", "therapist-attorney", { contract: "yes" })), requestIs({ purpose: "legal-defense" }), alsoReceived())],
      ["a plan that is called its agent, though bound", "silent", asks(party("plan", "insurer", { place: "agent", contract: "yes" }))],
      ["the practice's attorney, bound in writing", "bound", all(asks(party("law", "therapist-attorney", { contract: "yes" })), requestIs({ purpose: "legal-defense" }))],
      ["its attorney, who sits inside", "silent", all(asks(party("law", "therapist-attorney", { place: "inside", contract: "yes" })), requestIs({ purpose: "legal-defense" }))],
      ["the practice only received it", "silent", received],
      ["nobody knows how the practice came by it", "undetermined", portionIs("anas", { heldAs: "unknown" })],
      ["a word drawn from no entry, of a practice that may be a program", "undetermined", all(asksToTell("account", ["ana"]), fileIs({ part2Program: "unknown" }))],
    ],
  },
  "part2/2.12(c)(5)/crime-on-premises": {
    base: onPremises,
    rows: [
      ["that she is a patient", "incident", asIs],
      ["where she was last", "incident", asksToTell("location", ["ana"])],
      ["how she is", "silent", asksToTell("condition", ["ana"])],
      ["nobody stands behind it", "undetermined", firstIs({ attested: "not-attested" })],
      ["the police themselves stand behind it", "undetermined", firstIs({ attested: attestedBy("police") })],
      ["it is about Ben", "silent", firstIs({ of: ["ben"] })],
      ["no such claim", "silent", ({ request }) => { request.claims = []; }],
      ["a prosecutor", "silent", asks(party("police", "prosecutor"))],
      ["for a prosecution", "silent", requestIs({ purpose: "criminal-prosecution" })],
      ["a threat against the staff", "incident", all(requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]))],
      ["her chart", "silent", asksFor("anas")],
    ],
  },
  "part2/2.12(c)(6)/child-abuse-report": {
    base: all(program, asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("cps")),
    rows: [
      ["a child is suspected to be abused", "report", asIs],
      ["perhaps there is reason to suspect it", "undetermined", firstIs({ suspected: "unknown" })],
      ["no reason to suspect it", "silent", firstIs({ suspected: "no" })],
      ["an old person", "silent", firstIs({ victim: "elder" })],
      ["what is claimed is a threat", "silent", all(({ request }) => { request.claims = []; }, threat("cps"))],
      ["what the agency asks for afterwards", "silent", asksToTell("report-follow-up", ["ana"])],
      ["to those who protect adults", "silent", asks(party("cps", "adult-protection"))],
      ["to the police", "report", asks(party("cps", "law-enforcement"))],
      ["an old person is hurt too", "silent", alsoHurt("elder")],
      ["another adult is perhaps hurt too", "undetermined", alsoHurt("adult", { suspected: "unknown" })],
      ["an old person was not hurt after all", "report", alsoHurt("elder", { suspected: "no" })],
      ["another child is hurt too", "report", alsoHurt("child")],
      ["an old person, of whom another agency hears", "report", alsoHurt("elder", { to: ["aps"] })],
      ["it is the report on the old person, to the police", "silent", all(asks(party("cps", "law-enforcement")), requestIs({ purpose: "adult-abuse-report" }), alsoHurt("elder"))],
      ["the police, of a child alone, as of an adult", "report", all(asks(party("cps", "law-enforcement")), requestIs({ purpose: "adult-abuse-report" }))],
    ],
  },
  "part2/2.12(c)(6)/reports-without-the-program": {
    certain: "whom a claim says was hurt is never unknown",
    base: all(program, asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("aps", { victim: "elder" })),
    rows: [["an old person", "otherwise", asIs], ["an old person and a child", "beside", abuse("aps", { id: "c-2", victim: "child" })], ["a child", "silent", firstIs({ victim: "child" })], ["the claim is about Ben", "silent", firstIs({ of: ["ben"] })]],
  },
  "part2/2.13(c)(2)/neither-confirms-nor-denies": owed(program),
  "part2/2.13(a)/sends-only-what-is-needed": {
    certain: "who receives it is known",
    base: consented,
    rows: [["to somebody else", "needed", asIs], ["to Ana herself", "silent", asks(party("ana", "client"))]],
  },
  "part2/2.23(a)/own-access": {
    base: all(program, asks(party("ana", "client")), requestIs({ purpose: "self-access" })),
    rows: [
      ["Ana asks for her own", "own", asIs],
      ["her guardian asks of what she said with Ben", "own", all(asks(party("aunt", "guardian")), asksFor("joint"), clientIs("ana", { representatives: [{ ...agentOfAna, as: "guardian" }] }))],
      ["Ben asks for hers", "silent", asks(party("ben", "partner"))],
      ["Ana asks that it go to somebody else", "silent", ({ request }) => { request.recipient = party("roe", "friend"); }],
      ["it is wanted for a charge", "silent", requestIs({ purpose: "criminal-prosecution" })],
      ["her guardian asks", "own", all(asks(party("aunt", "guardian")), clientIs("ana", { representatives: [{ ...agentOfAna, as: "guardian" }] }))],
      ["a guardian whose papers nobody has seen asks", "undetermined", all(asks(party("aunt", "guardian")), clientIs("ana", { representatives: [{ ...agentOfAna, as: "guardian", authority: "claimed" }] }))],
    ],
  },
  "part2/2.51(a)/medical-emergency": {
    base: all(program, asks(party("hospital", "hospital")), requestIs({ purpose: "medical-emergency" }), emergency()),
    rows: [
      ["she cannot be asked", "emergency", asIs],
      ["she can be asked", "silent", firstIs({ canConsent: "yes" })],
      ["nobody knows whether she can be asked", "undetermined", firstIs({ canConsent: "unknown" })],
      ["the police", "silent", asks(party("hospital", "law-enforcement"))],
      ["her mother", "silent", asks(party("hospital", "family-member"))],
      ["who prescribes for her", "emergency", asks(party("hospital", "prescriber"))],
      ["somebody who treats her, and may do it by talk alone", "undetermined", asks(party("hospital", "treating-provider"))],
      ["the same, and she can be asked", "silent", all(asks(party("hospital", "treating-provider")), firstIs({ canConsent: "yes" }))],
      ["the same, and nobody knows whether she can be asked", "undetermined", all(asks(party("hospital", "treating-provider")), firstIs({ canConsent: "unknown" }))],
      ["it is Ben's emergency", "silent", firstIs({ of: ["ben"] })],
      ["what is claimed is a threat", "silent", all(({ request }) => { request.claims = []; }, threat("hospital"))],
    ],
  },
  "part2/2.51(c)/documents-emergency": owed(all(program, asks(party("hospital", "hospital")), requestIs({ purpose: "medical-emergency" }), emergency())),
  "part2/2.52(a)/research": {
    base: all(program, asks(party("lab", "researcher", { contract: "yes" })), requestIs({ purpose: "research" }), claim("review-board-waiver", "lab", { given: "yes" })),
    rows: [
      ["let go ahead, and bound", "approved", asIs],
      ["not let go ahead", "silent", firstIs({ given: "no" })],
      ["what is claimed is something else", "silent", all(({ request }) => { request.claims = []; }, threat("lab"))],
      ["perhaps let go ahead", "undetermined", firstIs({ given: "unknown" })],
      ["not bound", "silent", asks(party("lab", "researcher"))],
      ["perhaps bound", "undetermined", asks(party("lab", "researcher", { contract: "unknown" }))],
    ],
  },
  "part2/2.53/audit": {
    base: all(program, asks(party("auditor", "auditor", { contract: "yes" })), requestIs({ purpose: "oversight" }), oversight()),
    rows: [
      ["with authority, and bound", "bound", asIs],
      ["without authority", "silent", firstIs({ authority: "no" })],
      ["perhaps with authority", "undetermined", firstIs({ authority: "unknown" })],
      ["not bound", "silent", asks(party("auditor", "auditor"))],
      ["perhaps bound", "undetermined", asks(party("auditor", "auditor", { contract: "unknown" }))],
      ["a board that audits", "bound", firstIs({ body: "licensing-board" })],
      ["a board that looks into a complaint", "silent", firstIs({ body: "licensing-board", complaintBy: "ben" })],
      ["a professional body", "silent", firstIs({ body: "professional-body" })],
      ["an auditor, after somebody has complained", "bound", firstIs({ complaintBy: "ben" })],
      ["one board with authority, one that looks into a complaint", "bound", oversight({ id: "c-2", body: "licensing-board", complaintBy: "ben" })],
      ["what is claimed is something else", "silent", all(({ request }) => { request.claims = []; }, threat("auditor"))],
      ["an ethics complaint", "silent", requestIs({ purpose: "ethics-complaint" })],
    ],
  },
  "part2/2.2(b)(1)/department-checks-compliance": {
    base: all(program, asks(party("auditor", "federal-health-department")), requestIs({ purpose: "oversight" }), oversight({ body: "federal-health-department" })),
    rows: [
      ["the department, with authority", "demanded", asIs],
      ["perhaps with authority", "undetermined", firstIs({ authority: "unknown" })],
      ["without authority", "silent", firstIs({ authority: "no" })],
      ["another agency in its name", "silent", asks(party("auditor", "health-oversight"))],
      ["the department, with a licensing board's claim", "silent", firstIs({ body: "licensing-board" })],
      ["the department, and nothing of the kind is claimed", "silent", all(({ request }) => { request.claims = []; }, threat("auditor"))],
    ],
  },
  "part2/2.15(b)(1)/cause-of-death": {
    certain: "who asks, and that there is such an inquiry, is claimed or not",
    base: all(program, clientIs("ana", { died: "2026-03-02" }), asks(party("coroner", "coroner")), requestIs({ purpose: "death-inquiry" }), claim("death-inquiry", "coroner", {})),
    rows: [["the coroner", "inquiry", asIs], ["the funeral director", "silent", asks(party("coroner", "funeral-director"))], ["no inquiry", "silent", ({ request }) => { request.claims = []; }], ["what is claimed is something else", "silent", all(({ request }) => { request.claims = []; }, threat("coroner"))]],
  },
  "part2/2.12(a)(1)(i)/names-nobody": {
    base: all(program, asksFor("vignette")),
    rows: [
      ["nobody can be recognized", "nobody", asIs],
      ["perhaps somebody can", "undetermined", portionIs("vignette", { recognizable: "unknown" })],
      ["somebody can", "silent", portionIs("vignette", { recognizable: "yes" })],
    ],
  },
  "part2/2.54/public-health": {
    base: all(program, asks(party("health", "public-health-authority")), requestIs({ purpose: "public-health" })),
    rows: [
      ["it tells of Ana", "identified", asksToTell("condition", ["ana"])],
      ["perhaps Ana can be recognized", "undetermined", portionIs("anas", { recognizable: "unknown" })],
      ["nobody can be recognized", "silent", portionIs("anas", { recognizable: "no" })],
    ],
  },
  "part2/2.61(a)/order-with-findings": {
    base: all(program, theOrder()),
    rows: [
      ["a judge's, with findings", "allowed", asIs],
      ["without findings", "silent", firstIs({ subpartE: "no" })],
      ["perhaps with findings", "undetermined", firstIs({ subpartE: "unknown" })],
      ["no judge signed", "silent", firstIs({ judge: "no" })],
      ["perhaps a judge signed", "undetermined", firstIs({ judge: "unknown" })],
      ["nobody stands behind it", "undetermined", firstIs({ attested: "not-attested" })],
      ["about Ben's record", "silent", firstIs({ of: ["ben"] })],
      ["for another part of the record", "silent", firstIs({ covers: ["joint"] })],
      ["for somebody else", "silent", firstIs({ deliverTo: "roe", to: ["doe", "roe"] })],
      ["claimed towards somebody else", "silent", firstIs({ to: ["roe"] })],
      ["for this entry of the record", "allowed", firstIs({ covers: ["anas"] })],
      ["for this entry of the record and another", "allowed", firstIs({ covers: ["joint", "anas"] })],
      ["somebody stands behind it in this instant", "allowed", firstIs({ attested: { ...attestedBy("dr-lee"), at: NOW } })],
      ["somebody stands behind it only later", "undetermined", firstIs({ attested: { ...attestedBy("dr-lee"), at: "2026-03-05T17:00:01-08:00" } })],
      ["for an entry of which this is her part", "allowed", all(portionIs("joint", { part2: "yes", separable: "yes" }), asksFor("joint#ana"), firstIs({ covers: ["joint"] }))],
      ["for her part of an entry", "allowed", all(portionIs("joint", { part2: "yes", separable: "yes" }), asksFor("joint#ana"), firstIs({ covers: ["joint#ana"] }))],
      ["for what would be told", "allowed", all(asksToTell("summary", ["ana"], ["anas"]), firstIs({ covers: ["told"] }))],
      ["for an entry, and something drawn from it would be told", "silent", all(asksToTell("summary", ["ana"], ["anas"]), firstIs({ covers: ["anas"] }))],
      ["without a subpoena it allows all the same", "allowed", firstIs({ subpoena: "no" })],
    ],
  },
  "part2/2.61(b)(2)/order-alone-compels-nothing": {
    base: all(program, theOrder()),
    rows: [
      ["with a subpoena", "silent", asIs],
      ["without a subpoena", "no-subpoena", firstIs({ subpoena: "no" })],
      ["perhaps with a subpoena", "undetermined", firstIs({ subpoena: "unknown" })],
      ["perhaps with findings", "undetermined", firstIs({ subpartE: "unknown" })],
      ["an ordinary order", "silent", firstIs({ subpartE: "no", subpoena: "no" })],
      ["the subpoena came with another order, which is an ordinary one", "no-subpoena", all(firstIs({ subpoena: "no" }), theOrder({ id: "c-2", subpartE: "no" }))],
    ],
  },
  "part2/2.61(b)(1)/order-without-findings": {
    base: all(program, theOrder()),
    rows: [
      ["an order with findings", "silent", asIs],
      ["an ordinary order", "ordinary", firstIs({ subpartE: "no" })],
      ["perhaps with findings", "undetermined", firstIs({ subpartE: "unknown" })],
      ["a paper that no judge signed", "ordinary", firstIs({ judge: "no" })],
      ["no order at all", "ordinary", ({ request }) => { request.claims = []; }],
      ["an order about Ben's record", "ordinary", firstIs({ of: ["ben"] })],
      ["nobody stands behind it", "undetermined", firstIs({ attested: "not-attested" })],
    ],
  },
  "part2/2.13(b)/police-need-an-order": {
    base: all(police, requestIs({ purpose: "locate" }), asksToTell("location", ["ana"])),
    rows: [
      ["they ask where she is", "inquiry", asIs],
      ["a crime here", "silent", all(requestIs({ purpose: "crime-on-premises" }), crime())],
      ["a crime here, behind which nobody stands", "undetermined", all(requestIs({ purpose: "crime-on-premises" }), crime({ attested: "not-attested" }))],
      ["an order with findings", "silent", theOrder({ to: ["police"], deliverTo: "police" })],
      ["an order, perhaps with findings", "undetermined", theOrder({ to: ["police"], deliverTo: "police", subpartE: "unknown" })],
    ],
  },
  "part2/2.63(a)/confidential-communications": {
    base: all(program, theOrder()),
    rows: [
      ["what she said", "said", asIs],
      ["a bill", "silent", portionIs("anas", { kind: "billing" })],
      ["her answers to a test", "said", portionIs("anas", { kind: "test-data" })],
      ["what she planned for a crisis", "said", portionIs("anas", { kind: "safety-plan" })],
      ["when she came, drawn from what she said", "silent", asksToTell("attendance", ["ana"], ["anas"])],
      ["a summary of it", "said", asksToTell("summary", ["ana"], ["anas"])],
      ["a summary of it and of a bill", "said", all(portionIs("joint", { kind: "billing", part2: "yes" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["she made her own condition a question in the case", "brought-up", proceeding("doe", { against: "other", sort: "custody", tendered: "yes" })],
      ["she did so in another case", "brought-up", proceeding("doe", { against: "other", sort: "personal-injury", tendered: "yes" })],
      ["perhaps she did", "brought-up", proceeding("doe", { against: "other", sort: "custody", tendered: "unknown" })],
      ["there is a case, and she did not", "said", proceeding("doe", { against: "other", sort: "custody", tendered: "no" })],
      ["she did so, and there is a threat to a life", "silent", all(proceeding("doe", { against: "other", sort: "custody", tendered: "yes" }), threat("doe"))],
      ["she did so, and there is a threat to a life, behind which nobody stands", "undetermined", all(proceeding("doe", { against: "other", sort: "custody", tendered: "yes" }), threat("doe", { attested: "not-attested" }))],
      ["she did so, claimed towards somebody else", "said", proceeding("roe", { against: "other", sort: "custody", tendered: "yes" })],
      ["Ben made his own condition a question", "said", proceeding("doe", { of: ["ben"], against: "other", sort: "custody", tendered: "yes" })],
      ["a threat to a life", "silent", threat("doe")],
      ["a threat to a life, behind which nobody stands", "undetermined", threat("doe", { attested: "not-attested" })],
      ["a threat that is not serious", "said", threat("doe", { serious: "no" })],
      ["a threat that is not serious, behind which nobody stands", "said", threat("doe", { serious: "no", attested: "not-attested" })],
      ["a threat to a life, claimed towards somebody else", "said", threat("roe")],
      ["a danger to her own life", "silent", selfDanger("doe")],
      ["a child is suspected to be abused", "silent", abuse("doe")],
      ["a child was abused long ago, and is in no danger any more", "said", abuse("doe", { when: "past", nowAtRisk: "no" })],
      ["a child was abused long ago, and is in danger still", "silent", abuse("doe", { when: "past" })],
      ["a child was abused long ago, and nobody knows whether it is in danger still", "undetermined", abuse("doe", { when: "past", nowAtRisk: "unknown" })],
      ["a child is abused, nobody knows whether now, and is in no danger", "undetermined", abuse("doe", { when: "unknown", nowAtRisk: "no" })],
      ["a child is abused now, and nobody knows whether it will be again", "silent", abuse("doe", { nowAtRisk: "unknown" })],
      ["an old person is suspected to be abused", "said", abuse("doe", { victim: "elder" })],
    ],
  },
  "part2/2.12(a)(1)(i)/warns-without-the-program": {
    base: warned,
    rows: [
      ["a serious threat", "outside", asIs],
      ["perhaps serious", "undetermined", firstIs({ serious: "unknown" })],
      ["not serious", "silent", firstIs({ serious: "no" })],
      ["a serious danger to her own life", "outside", all(({ request }) => { request.claims = []; }, selfDanger("roe"))],
      ["Ben's threat", "silent", firstIs({ of: ["ben"] })],
      ["an old person is suspected to be abused", "outside", elderReported],
      ["perhaps there is reason to suspect it", "undetermined", all(elderReported, firstIs({ suspected: "unknown" }))],
      ["no reason to suspect it", "silent", all(elderReported, firstIs({ suspected: "no" }))],
      ["what the agency asks for afterwards", "silent", all(elderReported, asksToTell("report-follow-up", ["ana"]))],
      ["the abuse of a child, which these rules let be reported as it is", "silent", childReported],
      ["the same, to those who protect adults", "outside", all(childReported, asks(party("aps", "adult-protection")))],
    ],
  },
  "part2/2.13(a)/warning-waits-for-counsel": {
    base: warned,
    rows: [
      ["a warning of the program", "words", asIs],
      ["drawn from what was received under consent", "silent", warnedFrom("received-under-consent")],
      ["drawn from what was received, by a practice that may not be covered", "undetermined", all(warnedFrom("received-under-consent"), fileIs({ covered: "unknown" }))],
      ["drawn from what was received, nobody knows how", "undetermined", warnedFrom("unknown")],
      ["a threat against the staff, told to the police", "silent", threatToStaff],
      ["the same, and nobody stands behind it", "undetermined", all(threatToStaff, asClaim((claims) => { Object.assign(claims[1] ?? {}, { attested: "not-attested" }); }))],
      ["the abuse of an old person is reported", "words", elderReported],
      ["that of a partner", "words", all(elderReported, firstIs({ victim: "partner" }))],
      ["that of a child, to those who protect children", "silent", childReported],
      ["that of a child, perhaps without reason", "undetermined", all(childReported, firstIs({ suspected: "unknown" }))],
      ["that of a child, to those who protect adults", "words", all(childReported, asks(party("aps", "adult-protection")))],
      ["that of an old person and of a child, to the police", "words", all(childReported, asks(party("aps", "law-enforcement")), abuse("aps", { id: "c-elder", victim: "elder" }))],
      ["that of a child, to the police, and perhaps of an old person", "undetermined", all(childReported, asks(party("aps", "law-enforcement")), abuse("aps", { id: "c-elder", victim: "elder", suspected: "unknown" }))],
      ["what is asked for after a report, which no words make a report", "silent", all(elderReported, asksToTell("report-follow-up", ["ana"]))],
      ["that of an old person, from what was received under consent", "silent", all(elderReported, portionIs("anas", { part2: "yes", heldAs: "received-under-consent" }), asksToTell("abuse-report", ["ana"], ["anas"]))],
    ],
  },
  "part2/2.12(d)(2)/recipient-warns-with-counsel": {
    base: all(warned, day("2025-03-05T17:00:00-08:00")),
    rows: [
      ["drawn from what was received under consent", "words", warnedFrom("received-under-consent")],
      ["a warning of the program: another rule", "silent", asIs],
      ["drawn from what was received, a threat against the staff", "silent", all(warnedFrom("received-under-consent"), threatToStaff, day(NOW))],
      ["the same, and nobody stands behind it", "undetermined", all(warnedFrom("received-under-consent"), threatToStaff, day(NOW), asClaim((claims) => { Object.assign(claims[1] ?? {}, { attested: "not-attested" }); }))],
      ["drawn from what was received, nobody knows how", "undetermined", warnedFrom("unknown")],
      ["drawn from what was received, by a practice that may not be covered", "undetermined", all(warnedFrom("received-under-consent"), fileIs({ covered: "unknown" }))],
      ["the abuse of an old person is reported from it", "words", all(elderReported, received, asksToTell("abuse-report", ["ana"], ["anas"]))],
      ["what is asked for after a report", "silent", all(elderReported, received, asksToTell("report-follow-up", ["ana"], ["anas"]))],
      ["that of a child", "silent", all(childReported, received, asksToTell("abuse-report", ["ana"], ["anas"]))],
    ],
  },
  "part2/2.51(a)(1)/acts-while-asking": owed(warned),
  "part2/2.12(d)(2)(i)/asks-for-consent-again": {
    base: all(toClinic, received),
    rows: [
      ["received under consent", "again", asIs],
      ["received otherwise", "again", portionIs("anas", { heldAs: "received-otherwise" })],
      ["nobody knows how it came", "undetermined", portionIs("anas", { heldAs: "unknown" })],
      ["made here", "silent", portionIs("anas", { heldAs: "originator" })],
      ["perhaps no such record", "undetermined", portionIs("anas", { part2: "unknown" })],
      ["perhaps a record of a program, made here", "silent", portionIs("anas", { part2: "unknown", heldAs: "originator" })],
      ["a summary of what was made here and of somebody else's ordinary record", "silent", all(portionIs("anas", { heldAs: "originator" }), ordinary({ heldAs: "received-otherwise" }))],
    ],
  },
  "part2/2.33(b)(1)/redisclosure": {
    base: all(toClinic, received),
    rows: [
      ["received under consent by a covered practice", "received", asIs],
      ["the practice is not covered", "silent", fileIs({ covered: "no" })],
      ["perhaps the practice is covered", "undetermined", fileIs({ covered: "unknown" })],
      ["made here", "silent", portionIs("anas", { heldAs: "originator" })],
      ["received otherwise", "silent", portionIs("anas", { heldAs: "received-otherwise" })],
      ["a summary of what was received under consent and of what was made here", "silent", all(portionIs("joint", { part2: "yes", heldAs: "originator" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a summary of what was received under consent and of an ordinary note of the practice", "received", ordinary()],
      ["a summary of it and of what another practice wrote, which is no such record", "received", ordinary({ heldAs: "received-otherwise" })],
      ["a summary of it and of a note of the practice that may be such a record", "undetermined", ordinary({ part2: "unknown" })],
      ["a summary of it and of what may be such a record and came under consent too", "received", ordinary({ part2: "unknown", heldAs: "received-under-consent" })],
      ["a summary of it and of such a record that came nobody knows how", "undetermined", ordinary({ part2: "yes", heldAs: "unknown" })],
      ["nobody knows how it came", "undetermined", portionIs("anas", { heldAs: "unknown" })],
      ...PURPOSES.map((purpose): Row => [`received under consent, and it is for: ${purpose}`, ["criminal-prosecution", "ethics-complaint"].includes(purpose) ? "silent" : "received", requestIs({ purpose })]),
    ],
  },
  "part2/2.33(b)(1)/answers-the-patient": {
    base: all(program, received, asks(party("law", "therapist-attorney", { contract: "yes" })), requestIs({ purpose: "legal-defense" }), proceeding("law")),
    rows: [
      ["Ana sues, and it came under her consent", "sued", asIs],
      ["she complains to the board", "sued", firstIs({ sort: "complaint" })],
      ["Ben sues", "silent", firstIs({ broughtBy: "ben" })], ...broughtForAna("sued"),
      ["she sues somebody else", "silent", firstIs({ against: "other" })],
      ["the therapist sues her for the fee", "silent", firstIs({ against: "client", broughtBy: "dr-lee", sort: "fee" })],
      ["nothing is claimed", "silent", ({ request }) => { request.claims = []; }],
      ["made here", "silent", portionIs("anas", { heldAs: "originator" })],
      ["received otherwise", "silent", portionIs("anas", { heldAs: "received-otherwise" })],
      ["nobody knows how it came", "undetermined", portionIs("anas", { heldAs: "unknown" })],
      ["a summary of it and of an ordinary note of the practice", "sued", ordinary()],
      ["the practice is not covered", "silent", fileIs({ covered: "no" })],
      ["perhaps the practice is covered", "undetermined", fileIs({ covered: "unknown" })],
      ...PURPOSES.filter((purpose) => purpose !== "legal-defense").map((purpose): Row => [`she sues, and it is for: ${purpose}`, "silent", requestIs({ purpose })]),
    ],
  },
  "part2/2.33(b)(3)/uses-what-it-received": {
    base: all(biller(), received),
    rows: [
      ["a biller, bound", "contractor", asIs],
      ["a biller, not bound", "silent", asks(party("biller", "vendor", { place: "agent", contract: "no" }))],
      ["somebody outside who is bound, and serves others", "silent", asks(party("biller", "vendor", { contract: "yes" }))],
      ["a plan that is called its agent", "silent", asks(party("plan", "insurer", { place: "agent", contract: "yes" }))],
      ["a biller, bound, as a plan has it sent there", "silent", requestIs({ requester: party("plan", "insurer") })],
      ["a summary of what was received under consent and of what was made here", "silent", all(portionIs("joint", { part2: "yes", heldAs: "originator" }), asksToTell("summary", ["ana"], ["anas", "joint"]))],
      ["a summary of what was received under consent and of an ordinary note of the practice", "contractor", ordinary()],
      ["a summary of it and of what another practice wrote, which is no such record", "contractor", ordinary({ heldAs: "received-otherwise" })],
      ["a summary of it and of a note of the practice that may be such a record", "undetermined", ordinary({ part2: "unknown" })],
      ["a summary of it and of what may be such a record and came under consent too", "contractor", ordinary({ part2: "unknown", heldAs: "received-under-consent" })],
      ["a summary of it and of such a record that came nobody knows how", "undetermined", ordinary({ part2: "yes", heldAs: "unknown" })],
      ["a biller, perhaps bound", "undetermined", asks(party("biller", "vendor", { place: "agent", contract: "unknown" }))],
      ...PURPOSES.map((purpose): Row => [`a contractor, and it is for: ${purpose}`, ["payment", "utilization-review", "collections", "operations"].includes(purpose) ? "contractor" : "silent", requestIs({ purpose })]),
      ["a colleague whose task needs it", "inside", asks(party("clerk", "clinic-staff", { place: "inside" }))],
      ["a colleague whose task perhaps needs it", "undetermined", asks(party("clerk", "clinic-staff", { place: "inside", authority: "unknown" }))],
      ["a colleague whose task does not need it", "silent", asks(party("clerk", "clinic-staff", { place: "inside", authority: "no" }))],
      ["made here", "silent", portionIs("anas", { heldAs: "originator" })],
      ["nobody knows how it came", "undetermined", portionIs("anas", { heldAs: "unknown" })],
    ],
  },
};

tables(part2, rows);

describe("what is asked where a fact is missing", () => {
  const minorSigns = all(consented, clientIs("ana", { born: CHILD, representatives: [mother] }), neverSigned("ana"), byMother());
  const motherAsks = all(program, clientIs("ana", { born: CHILD, representatives: [mother] }), neverSigned("ana"), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }));
  test.each<[situation: string, facts: readonly string[], rule: string, change: Change]>([
    ["a parent signed, and nobody knows when she was born", ["birth-date"], "part2/2.14/minor-signs", all(minorSigns, clientIs("ana", { born: "unknown" }))],
    ["a parent signed, and perhaps she counts as grown up", ["emancipation"], "part2/2.14/minor-signs", all(minorSigns, clientIs("ana", { emancipated: "unknown" }))],
    ["a parent asks, and nobody knows when she was born", ["birth-date"], "part2/2.14/minor-agrees-to-access", all(motherAsks, clientIs("ana", { born: "unknown" }))],
    ["a parent asks, and perhaps she counts as grown up", ["emancipation"], "part2/2.14/minor-agrees-to-access", all(motherAsks, clientIs("ana", { emancipated: "unknown" }))],
    ["an order, perhaps with findings, and a subpoena with it", ["judges-signature", "subpart-e-findings"], "part2/2.61(b)(2)/order-alone-compels-nothing", all(program, theOrder({ subpartE: "unknown" }))],
    ["an order with findings, and perhaps a subpoena", ["accompanying-subpoena"], "part2/2.61(b)(2)/order-alone-compels-nothing", all(program, theOrder({ subpoena: "unknown" }))],
    ["an order, perhaps with findings, and perhaps a subpoena", ["accompanying-subpoena", "judges-signature", "subpart-e-findings"], "part2/2.61(b)(2)/order-alone-compels-nothing", all(program, theOrder({ subpartE: "unknown", subpoena: "unknown" }))],
    ["the police, and nobody stands behind a crime here", ["attestation"], "part2/2.13(b)/police-need-an-order", all(onPremises, firstIs({ attested: "not-attested" }))],
    ["the police, and an order, perhaps with findings", ["judges-signature", "subpart-e-findings"], "part2/2.13(b)/police-need-an-order", all(police, requestIs({ purpose: "locate" }), asksToTell("location", ["ana"]), theOrder({ to: ["police"], deliverTo: "police", subpartE: "unknown" }))],
    ["the police, and both", ["attestation", "judges-signature", "subpart-e-findings"], "part2/2.13(b)/police-need-an-order", all(onPremises, firstIs({ attested: "not-attested" }), theOrder({ to: ["police"], deliverTo: "police", subpartE: "unknown" }))],
    ["two consents for care, each in doubt for another reason", ["free-signature", "true-statements"], "part2/2.31(c)/defective-consent", all(toClinic, futureForm({ doubts: ["false"] }), ordinaryForClinic({ doubts: ["coerced"] }))],
  ])("%s", (_situation, facts, rule, change) => { expect(asked(part2, rule, change)).toEqual(facts); });
});

test("papers are asked for of whom they are missing, and of nobody else (2.23(a))", () => {
  const rule = ruleOf(part2, "part2/2.23(a)/own-access");
  const ofBoth = all(program, asks(party("aunt", "guardian")), requestIs({ purpose: "self-access" }), portionIs("joint", { holders: ["ben", "ana"], about: ["ben", "ana"] }), asksFor("joint"));
  const guardian = (authority: "shown" | "claimed") => ({ representatives: [{ ...agentOfAna, as: "guardian" as const, authority }] });
  expect(findingOf(rule, all(ofBoth, clientIs("ana", guardian("claimed"))))).toMatchObject({ kind: "undetermined", missing: [{ fact: "representatives-papers", of: "ana" }] });
  expect(findingOf(rule, all(ofBoth, clientIs("ana", guardian("shown"))))).toMatchObject({ kind: "holds", slots: { whose: ["ana"] } });
  expect(findingOf(rule, all(ofBoth, clientIs("ana", guardian("shown")), clientIs("ben", guardian("shown"))))).toMatchObject({ kind: "holds", slots: { whose: ["ana", "ben"] } });
});

describe("whom it binds", () => {
  test.each<[situation: string, answer: string, change: Change]>([
    ["a record of a program", "yes", program],
    ["a record that may be one", "unknown", all(program, portionIs("anas", { part2: "unknown" }))],
    ["another record", "no", all(program, portionIs("anas", { part2: "no" }))],
    ["another record, before the oldest text that is modelled", "no", all(program, portionIs("anas", { part2: "no" }), day("2018-02-01T23:59:59-08:00"))],
    ["a record of a program, the day before the oldest text that is modelled", "unknown", all(program, day("2018-02-01T23:59:59-08:00"))],
    ["a record of a program, on the day of that text", "yes", all(program, day("2018-02-02T00:00:00-08:00"))],
  ])("%s -> %s", (_situation, answer, change) => { expect(binds(part2, change)).toBe(answer); });
});

test("what these rules let through stands on another law too: they lift their own bar and open nothing alone (2.13(a))", () => {
  const { casefile, request } = parsed(all(program, asks(party("ana", "client")), requestIs({ purpose: "self-access", made: "signed-writing" })));
  expect(evaluateDisclosure(request, casefile, definePolicy([part2])).outcome).toBe("deny");
  expect(evaluateDisclosure(request, casefile, definePolicy([part2, hipaa])).outcome).toBe("allow");
});

test("whether the practice is covered is asked of the body that binds whoever is (2.33(b)(1))", () => {
  const perhaps = all(toClinic, received, fileIs({ covered: "unknown" }));
  expect(findingOf(ruleOf(part2, "part2/2.33(b)(1)/redisclosure"), perhaps)).toMatchObject({ kind: "undetermined", missing: [{ fact: "governing-law", of: hipaa.source }] });
});
