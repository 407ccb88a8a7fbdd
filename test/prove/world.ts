/**
 * A finite world of one couple (or three grown relatives) in treatment together, and everything that can be asked about one
 * thing they confided. Each dimension is a closed list of words; `fileOf` and `requestOf` say what a word means as facts.
 * It knows no rule: what ought to be answered is for the oracle.
 */
import { casefile, request, signedForm, type Casefile, type CasefileSketch, type DisclosureRequest, type DisclosureRequestInput, type RequestSketch } from "subrosa";

/** Those whose confidences are in play, in the order in which they are taken into a case. */
export const PEOPLE = ["Ana", "Ben", "Cal"] as const;
/** One of `PEOPLE`. */
export type Who = (typeof PEOPLE)[number];

/** What one holder has signed, and whether that holder can sign. The words before the dash are the capacity; those without one are able. */
export const STATES = [
  "nothing", "valid", "ordinary", "expired", "last-day", "revoked", "revoked-for-another", "oral", "form-unknown",
  "other-recipient", "other-purpose", "other-kind", "signed-by-another-client", "incomplete", "conditioned", "perhaps-coerced",
  "another-discloser", "signed-later", "event-unknown", "waiver",
  "unable-nothing", "unable-guardian-signed", "unable-signed-before", "unable-signed-after", "unable-and-nobody-acts",
  "unknown-nothing", "unknown-signed",
  "dead-nothing", "dead-executor-signed", "dead-signed-in-life",
] as const;
/** One of `STATES`. */
export type State = (typeof STATES)[number];

/** The states that the second and third of three relatives go through. */
export const FEW_STATES = ["nothing", "valid", "form-unknown", "dead-nothing"] as const satisfies readonly State[];

/** Where it lies in the chart. */
export const SOURCES = ["progress-note", "notes", "perhaps-notes", "bill", "part2", "perhaps-part2"] as const;
/** One of `SOURCES`. */
export type Source = (typeof SOURCES)[number];

/** What would go out: the entry itself, or something told that is drawn from it. A statement names the first holder alone. */
export const THINGS = [
  { as: "portion", from: "progress-note" }, { as: "portion", from: "notes" }, { as: "portion", from: "perhaps-notes" },
  { as: "portion", from: "bill" }, { as: "portion", from: "part2" }, { as: "portion", from: "perhaps-part2" },
  { as: "summary", from: "progress-note" }, { as: "summary", from: "notes" }, { as: "summary", from: "part2" },
  { as: "warning", from: "progress-note" }, { as: "warning", from: "notes" }, { as: "warning", from: "part2" },
  { as: "abuse-report", from: "progress-note" }, { as: "abuse-report", from: "notes" }, { as: "abuse-report", from: "part2" },
] as const satisfies readonly { readonly as: "portion" | "summary" | "warning" | "abuse-report"; readonly from: Source }[];
/** One of `THINGS`. */
export type Thing = (typeof THINGS)[number];

/** Can the holders' parts of the entry be told apart? */
export const APART = ["no", "yes", "unknown"] as const;
/** One of `APART`. */
export type Apart = (typeof APART)[number];

/** Who receives it. "guardian" acts for whoever is unable or dead, and is nobody to the others. */
export const RECIPIENTS = [
  "Ana", "Ben", "bens-attorney", "court", "insurer", "provider", "hospital", "police", "child-protection", "friend", "supervisor",
  "defence-counsel", "victim", "guardian", "health-department",
] as const;
/** One of `RECIPIENTS`. */
export type Recipient = (typeof RECIPIENTS)[number];

/** For what it is wanted. */
export const PURPOSES = [
  "treatment", "payment", "self-access", "divorce", "legal-defense", "protection", "child-abuse-report", "supervision", "medical-emergency",
  "unit-therapy", "criminal-prosecution", "oversight", "other",
] as const;
/** One of `PURPOSES`. */
export type Purpose = (typeof PURPOSES)[number];

/** On which claim. Every claim is attested, addressed to the recipient and, unless its name says otherwise, about every holder. */
export const CLAIMS = [
  "none", "subpoena", "subpoena-with-notice",
  "order", "order-one-heard", "order-privilege-not-raised", "order-names-no-entry", "order-subpart-e", "order-subpart-e-and-subpoena",
  "order-unsigned", "order-perhaps-signed", "order-about-first",
  "warrant", "warrant-of-an-office",
  "threat", "threat-perhaps-imminent", "threat-not-imminent", "threat-by-first",
  "abuse", "abuse-perhaps", "abuse-told-by-first",
  "emergency", "emergency-perhaps-able", "emergency-of-first",
  "sued-by-first", "sued-by-second", "inquiry",
] as const;
/** One of `CLAIMS`. */
export type Claim = (typeof CLAIMS)[number];

const ORDERS = CLAIMS.filter((claim) => claim.startsWith("order"));
const starting = (...starts: readonly string[]): readonly Claim[] => CLAIMS.filter((claim) => starts.some((start) => claim.startsWith(start)));

/** The claims that are tried with a purpose: those that belong to it, and with "other" every one. */
export const claimsFor = (purpose: Purpose): readonly Claim[] => {
  switch (purpose) {
    case "treatment": return ["none", ...starting("emergency")];
    case "medical-emergency": return ["none", ...starting("emergency")];
    case "payment": case "supervision": case "unit-therapy": return ["none"];
    case "self-access": return ["none", "order", "subpoena"];
    case "divorce": return ["none", ...starting("subpoena"), ...ORDERS];
    case "legal-defense": return ["none", ...starting("sued")];
    case "protection": return ["none", ...starting("threat")];
    case "child-abuse-report": return ["none", ...starting("abuse")];
    case "criminal-prosecution": return ["none", "order", "subpoena", ...starting("warrant")];
    case "oversight": return ["none", "inquiry"];
    case "other": return CLAIMS;
  }
};

/** One request about one thing. */
export interface Scenario { readonly recipient: Recipient; readonly purpose: Purpose; readonly claim: Claim }
/** What is asked about: how many hold it, what it is, and whether it comes apart. */
export interface Subject { readonly holders: readonly Who[]; readonly thing: Thing; readonly apart: Apart }
/** One case: the subject, the scenario, and the state of each holder in order. */
export interface Case extends Subject, Scenario { readonly states: readonly State[] }

/** One case in a line, for a report. */
export const nameOf = ({ holders, states, thing, apart, recipient, purpose, claim }: Case): string =>
  `${holders.map((who, index) => `${who} ${states[index] ?? ""}`).join(", ")} | ${thing.as} of ${thing.from}, apart ${apart} | ${recipient}, ${purpose}, ${claim}`;

const outset = "2025-06-02T10:00:00-08:00";
const met = "2025-12-02T10:00:00-08:00";
const unableFrom = "2026-02-01T00:00:00-08:00";
const signed = "2026-02-20T09:00:00-08:00";
const now = "2026-03-05T17:00:00-08:00";
const knownAt = "2026-03-05T09:00:00-08:00";

/** The id of the entry, and of what is told. */
export const ENTRY = "entry";
/** The id of what is told. */
export const TELLING = "telling";

const capacityOf = (state: State): Pick<Extract<CasefileSketch["clients"][number], object>, "capacity" | "representatives"> & { readonly died?: string } => {
  const able = { from: outset, is: "able" as const };
  const rep = (as: "guardian" | "executor") => [{ who: "guardian", as, authority: "shown" as const, decree: "no-decree" as const, from: unableFrom, until: "open" as const, concerns: [] }];
  if (state === "unable-and-nobody-acts") return { capacity: [able, { from: unableFrom, is: "unable" }], representatives: [] };
  if (state.startsWith("unable")) return { capacity: [able, { from: unableFrom, is: "unable" }], representatives: rep("guardian") };
  if (state.startsWith("unknown")) return { capacity: [{ from: outset, is: "unknown" }], representatives: [] };
  if (state.startsWith("dead")) return { capacity: [able], representatives: rep("executor"), died: "2026-02-01" };
  return { capacity: [able], representatives: [] };
};

type Sketch = NonNullable<CasefileSketch["releases"]>[number];

/** The form that fits everything in this world: every recipient, purpose and topic, and by name what must be named. */
const fitting = (of: Who, { from, as }: Thing): Sketch => {
  const form = signedForm({
    of, recipients: [...RECIPIENTS], purposes: [...PURPOSES], signedAt: signed, expires: "2026-12-31",
    covers: {
      kinds: from === "notes" || from === "perhaps-notes" ? ["psychotherapy-notes"] : "entire-record",
      statements: as === "portion" ? [] : [as],
      part2: from === "part2" || from === "perhaps-part2" ? "yes" : "no",
    },
  });
  return { ...form, statements: [...form.statements, "consequences-of-refusal", "copy-given"] };
};

const releasesOf = (of: Who, state: State, thing: Thing): readonly Sketch[] => {
  const form = fitting(of, thing);
  switch (state) {
    case "nothing": case "unable-nothing": case "unable-and-nobody-acts": case "unknown-nothing": case "dead-nothing": return [];
    case "valid": case "unable-signed-after": case "unknown-signed": return [form];
    case "ordinary": return [{ ...form, covers: { ...form.covers, kinds: "entire-record", part2: "no" } }];
    case "expired": return [{ ...form, expires: "2026-03-04" }];
    case "last-day": return [{ ...form, expires: "2026-03-05" }];
    case "revoked": return [{ ...form, revoked: { at: now, recipients: "all" } }];
    case "revoked-for-another": return [{ ...form, recipients: [...form.recipients, "somebody"], revoked: { at: knownAt, recipients: ["somebody"] } }];
    case "oral": return [{ ...form, form: "oral" }];
    case "form-unknown": return [{ ...form, form: "unknown" }];
    case "other-recipient": return [{ ...form, recipients: ["somebody"] }];
    case "other-purpose": return [{ ...form, purposes: ["publication"] }];
    case "other-kind": return [{ ...form, covers: { ...form.covers, kinds: ["medication"], statements: ["location"] } }];
    case "signed-by-another-client": return [{ ...form, signedBy: of === "Ben" ? "Ana" : "Ben", signedAs: "next-of-kin" }];
    case "incomplete": return [{ ...form, statements: (form.statements ?? []).filter((each) => each !== "right-to-revoke") }];
    case "conditioned": return [{ ...form, conditioned: "yes", statements: (form.statements ?? []).filter((element) => element !== "consequences-of-refusal") }];
    case "perhaps-coerced": return [{ ...form, doubts: ["coerced"] }];
    case "another-discloser": return [{ ...form, discloser: "somebody-else" }];
    case "signed-later": return [{ ...form, signedAt: "2026-03-05T17:00:01-08:00" }];
    case "event-unknown": return [{ ...form, expires: { event: "end-of-proceeding", occurred: "unknown" } }];
    case "waiver": return [{ ...form, act: "privilege-waiver" }];
    case "unable-guardian-signed": return [{ ...form, signedBy: "guardian", signedAs: "guardian", statements: [...(form.statements ?? []), "representative-authority"] }];
    case "dead-executor-signed": return [{ ...form, signedBy: "guardian", signedAs: "executor", statements: [...(form.statements ?? []), "representative-authority"] }];
    case "unable-signed-before": case "dead-signed-in-life": return [{ ...form, signedAt: "2026-01-12T09:00:00-08:00" }];
  }
};

const entryOf = ({ holders, thing: { from }, apart }: Subject) => {
  const notes = from === "notes" || from === "perhaps-notes";
  return {
    id: ENTRY, kind: notes ? "psychotherapy-notes" : from === "bill" ? "billing" : "progress-note",
    holders: [...holders], about: [...holders], separable: apart,
    keptSeparate: from === "notes" ? "yes" : from === "perhaps-notes" ? "unknown" : "no", excludedContent: notes ? "no" : "yes",
    part2: from === "part2" ? "yes" : from === "perhaps-part2" ? "unknown" : "no",
    heldAs: "originator", sensitivities: [], promisedSource: "no", recognizable: "yes",
  } as const;
};

/** Who is in treatment: the couple, or all three. */
export const membersOf = ({ holders }: Pick<Subject, "holders">): readonly Who[] => (holders.includes("Cal") ? PEOPLE : ["Ana", "Ben"]);

/** The casefile: everybody told the limits at the outset, a practice under HIPAA, all of full age, and a state whose law is not modelled. */
export const fileOf = (subject: Subject, states: readonly State[]): Casefile => {
  const members = membersOf(subject);
  const stateOf = (who: Who): State => states[subject.holders.indexOf(who)] ?? "nothing";
  const { from } = subject.thing;
  return casefile({
    clinicians: [{ id: "Dr. Lee", licences: [{ as: "mft", in: "US-CA" }] }, { id: "supervisor", licences: [{ as: "mft", in: "US-CA" }], role: "supervisor" }],
    jurisdictions: ["US-CA"], covered: "yes", part2Program: from === "part2" ? "yes" : from === "perhaps-part2" ? "unknown" : "no",
    clients: members.map((id) => ({ id, born: "1983-01-12", emancipated: "no", detained: "no", ...capacityOf(stateOf(id)) })),
    unit: {
      kind: members.length === 2 ? "couple" : "family", relation: members.length === 2 ? "married" : "family-of-adults", clientIs: "the-unit", charting: "mixed", formed: outset,
      members: members.map((who) => ({ who, as: members.length === 2 ? "partner" : "relative", joined: outset })),
    },
    sessions: [{ id: "meeting", at: met, attended: [...subject.holders], clientsWereIn: ["US-CA"], consentedBy: "client", courtOrdered: "no", paidBy: "insurer" }],
    records: [{ id: "record", session: "meeting", portions: [entryOf(subject)] }],
    releases: subject.holders.flatMap((who) => releasesOf(who, stateOf(who), subject.thing)),
    agreements: [
      { id: "limits", kind: "limits-explained", to: [...members], at: outset },
      { id: "supervised", kind: "supervision", to: [...members], supervisor: "supervisor", at: outset },
    ],
  });
};

const KINDS = {
  Ana: "client", Ben: "client", "bens-attorney": "client-attorney", court: "court", insurer: "insurer", provider: "treating-provider", hospital: "hospital",
  police: "law-enforcement", "child-protection": "child-protection", friend: "friend", supervisor: "supervisor", "defence-counsel": "therapist-attorney",
  victim: "potential-victim", guardian: "guardian", "health-department": "federal-health-department",
} as const satisfies Readonly<Record<Recipient, string>>;

const BEHALF: Readonly<Partial<Record<Recipient, readonly Who[]>>> = { "bens-attorney": ["Ben"], guardian: ["Ana"] };
/** Those to whom the therapist goes, instead of being asked by them. */
const TOLD_BY_THE_THERAPIST: ReadonlySet<Recipient> = new Set(["child-protection", "victim", "defence-counsel", "hospital"]);

type ClaimInput = DisclosureRequestInput["claims"][number];

const claimOf = (claim: Claim, recipient: Recipient, { holders, thing }: Subject): readonly ClaimInput[] => {
  const id = thing.as === "portion" ? ENTRY : TELLING;
  const [first, second = "Ben"] = holders;
  const about = claim.endsWith("first") ? holders.slice(0, 1) : claim === "sued-by-second" ? [second] : holders;
  const head = {
    id: "claim", of: [...about], to: [recipient], knownAt,
    attested: { by: "Dr. Lee", at: knownAt, role: "treating-clinician", grounds: claim.startsWith("threat") || claim.startsWith("abuse") ? "said-by-client" : "document-seen" },
  } as const;
  const subpoena = {
    ...head, kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
    assurance: "none", noticeAt: "none", objectionTimeOver: "no", returnAt: "2026-03-20T09:00:00-08:00",
  } as const;
  const order = {
    ...head, kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: [...holders], covers: [id], deliverTo: recipient,
    subpartE: "no", subpoena: "no", returnAt: "2026-03-20T09:00:00-08:00",
  } as const;
  const threat = {
    ...head, kind: "threat", victims: ["victim"], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes", historyOfViolence: "unknown", heardFrom: "client", done: [],
  } as const;
  const abuse = { ...head, kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "client" } as const;
  const suit = { ...head, kind: "proceeding", against: "therapist", sort: "malpractice", tendered: "yes" } as const;
  switch (claim) {
    case "none": return [];
    case "subpoena": return [subpoena];
    case "subpoena-with-notice": return [{ ...subpoena, assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes" }];
    case "order": case "order-about-first": return [order];
    case "order-one-heard": return [{ ...order, heard: holders.slice(0, 1) }];
    case "order-privilege-not-raised": return [{ ...order, privilege: "not-raised" }];
    case "order-names-no-entry": return [{ ...order, covers: "all-named" }];
    case "order-subpart-e": return [{ ...order, subpartE: "yes" }];
    case "order-subpart-e-and-subpoena": return [{ ...order, subpartE: "yes", subpoena: "yes" }];
    case "order-unsigned": return [{ ...order, judge: "no" }];
    case "order-perhaps-signed": return [{ ...order, judge: "unknown" }];
    case "warrant": return [{ ...head, kind: "search-warrant", paper: "search-warrant", judge: "yes", names: [...holders] }];
    case "warrant-of-an-office": return [{ ...head, kind: "search-warrant", paper: "administrative-warrant", judge: "no", names: [...holders] }];
    case "threat": case "threat-by-first": return [threat];
    case "threat-perhaps-imminent": return [{ ...threat, imminent: "unknown" }];
    case "threat-not-imminent": return [{ ...threat, imminent: "no" }];
    case "abuse": case "abuse-told-by-first": return [abuse];
    case "abuse-perhaps": return [{ ...abuse, suspected: "unknown" }];
    case "emergency": case "emergency-of-first": return [{ ...head, kind: "emergency", canConsent: "no" }];
    case "emergency-perhaps-able": return [{ ...head, kind: "emergency", canConsent: "unknown" }];
    case "sued-by-first": return [{ ...suit, broughtBy: first ?? "Ana" }];
    case "sued-by-second": return [{ ...suit, broughtBy: second }];
    case "inquiry": return [{ ...head, kind: "oversight", body: "federal-health-department", authority: "yes", complaintBy: "nobody" }];
  }
};

/** The request: identity and authority verified, an address that was checked, received in the instant in which it is decided. */
export const requestOf = (subject: Subject, { recipient, purpose, claim }: Scenario): DisclosureRequest => {
  const { holders, thing } = subject;
  const verified = { identity: "yes", authority: "yes" } as const;
  const to: Extract<RequestSketch["requester"], object> = {
    id: recipient, kind: KINDS[recipient], ...verified,
    place: recipient === "supervisor" ? "inside" : recipient === "defence-counsel" ? "agent" : "outside",
    contract: recipient === "defence-counsel" ? "yes" : "no",
  };
  const told = thing.as !== "portion";
  return request({
    requester: TOLD_BY_THE_THERAPIST.has(recipient) ? { id: "Dr. Lee", kind: "clinic-staff", place: "inside", contract: "no", ...verified } : to,
    recipient: to, onBehalfOf: [...(BEHALF[recipient] ?? [])], purpose, at: now, made: "signed-writing", form: told ? "verbal" : "copy",
    channel: { by: told ? "phone" : "mail", addressVerified: "yes", private: "yes", encrypted: "no" },
    asked: thing.as === "portion"
      ? [{ what: "portions", ids: [ENTRY] }]
      : [{ what: "statement", id: TELLING, topic: thing.as, holders: holders.slice(0, 1), drawnFrom: [ENTRY] }],
    claims: [...claimOf(claim, recipient, subject)],
  });
};
