/**
 * The full rulebook at work: Ana and Ben, a couple treated by a marriage and family therapist in California, with six
 * forms on file of which two serve, and the requests that such a practice gets in a week.
 */
import { definePolicy, parseCasefile, parseRequest, policyFor, type Casefile, type CasefileInput, type DisclosureRequest, type DisclosureRequestInput, type Policy, type ReleaseInput } from "../../src/index.ts";

import * as packs from "../../src/packs/index.ts";

type Client = CasefileInput["clients"][number];
type Session = CasefileInput["sessions"][number];
type TherapyRecord = CasefileInput["records"][number];
type Portion = TherapyRecord["portions"][number];

const OUTSET = "2026-01-10T10:00:00-08:00";

const client = (id: string, born: string): Client => ({
  id, born, emancipated: "no", capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }], detained: "no", representatives: [], objections: [], protectiveOrders: [],
});

const session = (id: string, at: string, attended: readonly string[]): Session => ({
  id, at, format: attended.length > 1 ? "conjoint" : "individual", attended, clientsWereIn: ["US-CA"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full",
});

/** A portion of a progress note. */
export const portion = (id: string, holders: readonly string[], more: Partial<Portion> = {}): Portion => ({
  id, kind: "progress-note", holders, about: holders, separable: holders.length > 1 ? "no" : "yes", keptSeparate: "no", excludedContent: "yes",
  part2: "no", heldAs: "originator", sensitivities: [], promisedSource: "no", recognizable: "yes", ...more,
});

const record = (id: string, of: string, writtenAt: string, portions: readonly Portion[]): TherapyRecord => ({ id, session: of, writtenAt, author: "dr-lee", portions });

/** A written form that serves the attorney in the divorce, unless more is said. */
export const release = (id: string, of: string, more: Partial<ReleaseInput> = {}): ReleaseInput => ({
  id, of, signedBy: of, signedAs: "self", act: "release", signedAt: "2026-03-01T09:00:00-08:00", form: "written", discloser: "this-practice",
  recipients: ["doe"], purposes: ["divorce"],
  covers: { kinds: "entire-record", statements: ["summary", "session-content", "attendance"], days: "all", sensitivities: "all", part2: "no" },
  expires: "2026-12-31", combinedWith: [], conditioned: "no", witness: "no", doubts: [],
  statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "use-limits", "plain-language", "large-type", "separate-signature", "right-to-copy"],
  ...more,
});

const SIX: readonly ReleaseInput[] = [
  release("r-ana-old", "ana", { signedAt: "2026-01-12T09:00:00-08:00", expires: "2026-02-28" }),
  release("r-ben-plan", "ben", { recipients: ["plan"], purposes: ["payment"] }),
  release("r-ana", "ana"),
  release("r-ben-revoked", "ben", { signedAt: "2026-01-15T09:00:00-08:00", revoked: { at: "2026-02-20T12:00:00-08:00", recipients: "all" } }),
  release("r-ben", "ben"),
  release("r-ana-psy", "ana", { recipients: ["psy"], purposes: ["treatment"] }),
];

/** The couple's file with other releases than these six, or with more portions, if asked. */
export const coupleWith = (releases: readonly ReleaseInput[] = SIX, more: readonly TherapyRecord[] = []): CasefileInput => ({
  schema: 1,
  clients: [client("ana", "1985-04-02"), client("ben", "1983-01-12")],
  unit: {
    kind: "couple", relation: "married", clientIs: "the-unit", charting: "joint", formed: OUTSET,
    members: ["ana", "ben"].map((who) => ({ who, as: "partner" as const, joined: OUTSET })),
  },
  sessions: [
    session("s-joint", "2026-02-03T10:00:00-08:00", ["ana", "ben"]),
    session("s-ben", "2026-02-10T10:00:00-08:00", ["ben"]),
    session("s-ana", "2026-02-12T10:00:00-08:00", ["ana"]),
  ],
  records: [
    record("r-joint", "s-joint", "2026-02-03T11:00:00-08:00", [portion("joint", ["ana", "ben"])]),
    record("r-ben", "s-ben", "2026-02-10T11:00:00-08:00", [portion("bens", ["ben"])]),
    record("r-ana", "s-ana", "2026-02-12T11:00:00-08:00", [portion("anas", ["ana"])]),
    ...more,
  ],
  releases,
  agreements: [{ id: "limits", kind: "limits-explained", to: ["ana", "ben"], at: OUTSET }],
  clinicians: [{ id: "dr-lee", licences: [{ as: "mft", in: "US-CA" }], role: "treating" }],
  others: [{ id: "mother", ofAge: "yes" }],
  incidents: [], disclosures: [],
  jurisdictions: ["US-CA"],
  covered: "yes", part2Program: "no", informationBlockingActor: "no", veteransFacility: "no",
});

/** More records of the couple's joint sessions, one portion each. */
export const moreRecords = (count: number): readonly TherapyRecord[] => Array.from({ length: count }, (_, index) =>
  record(`more-${String(index)}`, "s-joint", "2026-02-03T11:00:00-08:00", [portion(`more-${String(index)}-p`, ["ana", "ben"])]));

type Party = DisclosureRequestInput["requester"];
const party = (id: string, kind: Party["kind"]): Party => ({ id, kind, place: "outside", identity: "yes", authority: "yes", contract: "no" });
const byMail: DisclosureRequestInput["channel"] = { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" };
const attested = { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } as const;

const asks = (who: Party, purpose: DisclosureRequestInput["purpose"], more: Partial<DisclosureRequestInput> = {}): DisclosureRequestInput => ({
  schema: 1, requester: who, recipient: who, onBehalfOf: [], purpose, asked: [{ what: "portions", ids: ["joint"] }], form: "copy", made: "in-writing",
  channel: byMail, claims: [], receivedAt: "2026-03-04T09:00:00-08:00", at: "2026-03-05T17:00:00-08:00", ...more,
});

/** The attorney of one partner wants the record of the joint session, and both have signed: the decision that the bar is about. */
export const attorneyAsks: DisclosureRequestInput = asks(party("doe", "client-attorney"), "divorce", { onBehalfOf: ["ben"] });

/** What else comes in. */
export const WEEK: Readonly<{ [situation: string]: DisclosureRequestInput }> = {
  "attorney, both signed": attorneyAsks,
  "attorney, nobody signed for this purpose": asks(party("doe", "client-attorney"), "litigation"),
  "the other side's attorney, subpoena": asks(party("roe", "opposing-attorney"), "litigation", {
    claims: [{
      id: "c-subpoena", kind: "subpoena", of: ["ana", "ben"], to: ["roe"], attested, knownAt: "2026-03-05T10:00:00-08:00", issuer: "attorney", paper: "subpoena-for-records",
      jurisdiction: "US-CA", served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00",
    }],
  }),
  "Ana asks for her own file": asks(party("ana", "client"), "self-access", { made: "signed-writing", asked: [{ what: "whole-file", of: "ana" }] }),
  "the insurer": asks(party("plan", "insurer"), "payment"),
  "her psychiatrist": asks(party("psy", "prescriber"), "treatment"),
  "report of child abuse": asks(party("cps", "child-protection"), "child-abuse-report", {
    asked: [{ what: "statement", id: "told", topic: "abuse-report", holders: ["ana"], drawnFrom: ["joint"] }], form: "verbal", made: "orally",
    channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "unknown" },
    claims: [{
      id: "c-abuse", kind: "abuse", of: ["ana", "ben"], to: ["cps"], attested, knownAt: "2026-03-05T10:00:00-08:00",
      victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "family",
    }],
  }),
};

/** Everything that binds a marriage and family therapist in California. */
export const californiaMft = (): Policy => policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });

/** The decision that the bar is about, parsed. */
export const theCase = (): { readonly policy: Policy; readonly casefile: Casefile; readonly request: DisclosureRequest } =>
  ({ policy: californiaMft(), casefile: parseCasefile(coupleWith()), request: parseRequest(attorneyAsks) });

/** So many people treated together, whose joint record each of them has released; one person alone for one. */
export const groupOf = (size: number): CasefileInput => {
  const base = coupleWith();
  const names = Array.from({ length: size }, (_, index) => `person-${String(index).padStart(2, "0")}`);
  return {
    ...base,
    clients: names.map((name) => client(name, "1985-04-02")),
    unit: { ...base.unit, kind: size === 1 ? "individual" : "family", relation: size === 1 ? "single" : "family-of-adults", members: names.map((who) => ({ who, as: "relative", joined: OUTSET })) },
    sessions: [{ ...session("s-joint", "2026-02-03T10:00:00-08:00", names), format: size === 1 ? "individual" : "family" }],
    records: [record("r-joint", "s-joint", "2026-02-03T11:00:00-08:00", [portion("joint", names)])],
    releases: names.map((name) => release(`r-${name}`, name)),
    agreements: [{ id: "limits", kind: "limits-explained", to: names, at: OUTSET }],
  };
};

/** Policies of one pack, two packs, and so on to twelve: the ground rules first, then what binds most practices, then other codes and states. */
export const policiesOfPacks = (): readonly Policy[] => {
  const { hipaa, part2, privilege, practice, aamft, california, aca, apa, nasw, newYork, texas } = packs;
  const all = [hipaa, california, aamft, practice, part2, privilege, aca, apa, nasw, newYork, texas];
  return Array.from({ length: all.length + 1 }, (_, count) => definePolicy(all.slice(0, count)));
};
