/**
 * The case in which nothing stands in the way: Ana and Ben, a couple in treatment, have both signed that their
 * divorce attorney may have the record of a joint session. Each case changes one fact of it, or a few.
 */
import type { AgreementInput } from "../../../domain/agreement.ts";
import type { CasefileInput } from "../../../domain/casefile.ts";
import type { PortionInput } from "../../../domain/record.ts";
import type { ReleaseInput } from "../../../domain/release.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";

/** A value that can be changed. */
export type Draft<T> = T extends readonly (infer Item)[] ? Draft<Item>[] : T extends object ? { -readonly [Key in keyof T]: Draft<T[Key]> } : T;

/** What a case can change. */
export interface World {
  readonly casefile: CasefileInput;
  readonly request: DisclosureRequestInput;
}
/** A change of a casefile, a request or both. */
export type Change = (world: Draft<World>) => void;

/** When the base case is decided. */
export const NOW = "2026-03-05T17:00:00-08:00";

const able = [{ from: "2020-01-01T00:00:00-08:00", is: "able" as const }];

const client = (id: string, born: string): CasefileInput["clients"][number] => ({
  id, born, emancipated: "no", capacity: able, detained: "no", representatives: [], objections: [], protectiveOrders: [],
});

/** A portion of the chart: a progress note of these persons, whose parts cannot be told apart where they are several. */
export const portion = (id: string, holders: readonly string[], more: Partial<PortionInput> = {}): PortionInput => ({
  id, kind: "progress-note", holders, about: holders, separable: holders.length > 1 ? "no" : "yes", keptSeparate: "no", excludedContent: "yes",
  part2: "no", heldAs: "originator", sensitivities: [], promisedSource: "no", recognizable: "yes", ...more,
});

/** A written release to the divorce attorney, with all that a form must say. */
export const release = (id: string, of: string, more: Partial<ReleaseInput> = {}): ReleaseInput => ({
  id, of, signedBy: of, signedAs: "self", act: "release", signedAt: "2026-03-01T09:00:00-08:00", form: "written", discloser: "this-practice",
  recipients: ["doe"], purposes: ["divorce"],
  covers: { kinds: "entire-record", statements: ["summary", "session-content", "attendance"], days: "all", sensitivities: "all", part2: "no" },
  expires: "2026-12-31", combinedWith: [], conditioned: "no", witness: "no", doubts: [],
  statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure"],
  ...more,
});

const session = (id: string, at: string, attended: readonly string[]): CasefileInput["sessions"][number] => ({
  id, at, format: attended.length > 1 ? "conjoint" : "individual", attended, clientsWereIn: ["US-CA"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full",
});

const record = (id: string, sessionId: string, writtenAt: string, portions: readonly PortionInput[]): CasefileInput["records"][number] => ({
  id, session: sessionId, writtenAt, author: "dr-lee", portions,
});

/** The base case. */
export const world: World = {
  casefile: {
    schema: 1,
    clients: [client("ana", "1985-04-02"), client("ben", "1983-01-12")],
    unit: {
      kind: "couple", relation: "married", clientIs: "the-unit", charting: "joint", formed: "2026-01-10T10:00:00-08:00",
      members: [{ who: "ana", as: "partner", joined: "2026-01-10T10:00:00-08:00" }, { who: "ben", as: "partner", joined: "2026-01-10T10:00:00-08:00" }],
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
      record("r-case", "none", "2026-02-20T11:00:00-08:00", [portion("vignette", [], { kind: "deidentified", recognizable: "no" })]),
    ],
    releases: [release("r-of-ana", "ana"), release("r-of-ben", "ben")],
    agreements: [
      { id: "limits", kind: "limits-explained", to: ["ana", "ben"], at: "2026-01-10T10:00:00-08:00" },
    ],
    clinicians: [
      { id: "dr-lee", licences: [{ as: "mft", in: "US-CA" }], role: "treating" },
      { id: "dr-sup", licences: [{ as: "mft", in: "US-CA" }], role: "supervisor" },
    ],
    others: [{ id: "mother", ofAge: "yes" }],
    incidents: [],
    disclosures: [],
    jurisdictions: ["US-CA"],
    covered: "yes", part2Program: "no", informationBlockingActor: "no", veteransFacility: "no",
  },
  request: {
    schema: 1,
    requester: { id: "doe", kind: "client-attorney", place: "outside", identity: "yes", authority: "yes", contract: "no" },
    recipient: { id: "doe", kind: "client-attorney", place: "outside", identity: "yes", authority: "yes", contract: "no" },
    onBehalfOf: ["ben"],
    purpose: "divorce",
    asked: [{ what: "portions", ids: ["joint"] }],
    form: "copy",
    made: "in-writing",
    channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" },
    claims: [],
    receivedAt: "2026-03-04T09:00:00-08:00",
    at: NOW,
  },
};

/** A copy of plain data that can be changed. */
export const copy = <T>(value: T): Draft<T> => JSON.parse(JSON.stringify(value)) as Draft<T>;

/** The world after a change. */
export const after = (...changes: readonly Change[]): World => {
  const draft = copy(world);
  for (const change of changes) change(draft);
  return draft;
};

/** Nothing is changed. */
export const asIs: Change = () => undefined;

/** Several changes as one. */
export const all = (...changes: readonly Change[]): Change => (draft) => { for (const change of changes) change(draft); };

const found = <T extends { readonly id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`the world has no \`${id}\``);
  return item;
};

/** Changes the release of one of the partners. */
export const releaseOf = (who: "ana" | "ben", change: Partial<ReleaseInput>): Change => ({ casefile }) => {
  Object.assign(found(casefile.releases, `r-of-${who}`), copy(change));
};
/** Of this partner no form is on file. */
export const neverSigned = (who: "ana" | "ben"): Change => ({ casefile }) => {
  casefile.releases = casefile.releases.filter(({ of }) => of !== who);
};
/** Changes a portion. */
export const portionIs = (id: string, change: Partial<PortionInput>): Change => ({ casefile }) => {
  Object.assign(found(casefile.records.flatMap(({ portions }) => portions), id), copy(change));
};
/** Changes one of the partners. */
export const clientIs = (who: "ana" | "ben", change: Partial<CasefileInput["clients"][number]>): Change => ({ casefile }) => {
  Object.assign(found(casefile.clients, who), copy(change));
};
/** Changes a session. */
export const sessionIs = (id: string, change: Partial<CasefileInput["sessions"][number]>): Change => ({ casefile }) => {
  Object.assign(found(casefile.sessions, id), copy(change));
};
/** Changes what the casefile says of the practice, or replaces a list of it. */
export const fileIs = (change: Partial<CasefileInput>): Change => ({ casefile }) => { Object.assign(casefile, copy(change)); };
/** Something more was agreed. */
export const agreed = (...agreements: readonly AgreementInput[]): Change => ({ casefile }) => {
  casefile.agreements.push(...copy(agreements));
};
/** One more form was signed. */
export const signed = (...releases: readonly ReleaseInput[]): Change => ({ casefile }) => {
  casefile.releases.push(...copy(releases));
};
/** Changes the request. */
export const requestIs = (change: Partial<DisclosureRequestInput>): Change => ({ request }) => { Object.assign(request, copy(change)); };
/** Something is claimed with the request. */
export const claimed = (...claims: readonly DisclosureRequestInput["claims"][number][]): Change => ({ request }) => {
  request.claims.push(...copy(claims));
};

type Party = DisclosureRequestInput["requester"];
/** Somebody from outside whose identity and authority were verified. */
export const party = (id: string, kind: Party["kind"], more: Partial<Party> = {}): Party => ({ id, kind, place: "outside", identity: "yes", authority: "yes", contract: "no", ...more });

/** The same party asks and receives. */
export const asks = (who: Party): Change => requestIs({ requester: who, recipient: who });
/** These portions are asked for. */
export const asksFor = (...ids: readonly string[]): Change => requestIs({ asked: [{ what: "portions", ids }] });
/** A statement is asked for, whose id is `told`. */
export const asksToTell = (topic: Extract<DisclosureRequestInput["asked"][number], { readonly what: "statement" }>["topic"], holders: readonly string[], drawnFrom: readonly string[] = []): Change =>
  requestIs({ asked: [{ what: "statement", id: "told", topic, holders, drawnFrom }] });

/** The word of somebody of the practice who treats. */
export const attestedBy = (by: string): Exclude<DisclosureRequestInput["claims"][number]["attested"], string> => ({
  by, at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement",
});
