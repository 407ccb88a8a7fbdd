/**
 * A casefile or a request built from little, for the first hour and for tests. What is not given becomes "unknown",
 * never "no": a casefile of two names decides nothing in anybody's favour.
 */
import type { Casefile, CasefileInput, ClinicianInput } from "./casefile.ts";
import type { ClientInput } from "./client.ts";
import { inputError, type Issue } from "./issue.ts";
import { parseCasefile, parseRequest } from "./parse.ts";
import type { PortionInput, TherapyRecordInput } from "./record.ts";
import type { ReleaseInput } from "./release.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "./request.ts";
import type { SessionInput } from "./session.ts";
import type { TreatmentUnitInput } from "./unit.ts";

/** Some keys are needed; the rest is unknown unless it is given. */
type From<Full, Needed extends keyof Full> = Pick<Full, Needed> & Partial<Omit<Full, Needed>>;

/** A client: an id alone, or an id and what is known. */
export type ClientSketch = string | From<ClientInput, "id">;
/** A session: when it was. Attended by all members unless you say by whom. */
export type SessionSketch = From<SessionInput, "id" | "at">;
/** A portion: its kind. Held by who attended the session of its record unless you say by whom. */
export type PortionSketch = From<PortionInput, "id" | "kind">;
/** A record: its id, and its portions. */
export type RecordSketch = From<Omit<TherapyRecordInput, "portions">, "id"> & { readonly portions?: readonly PortionSketch[] };
/** A release of which no more is known than who gave it, for whom and when. */
export type ReleaseSketch = From<Omit<ReleaseInput, "covers">, "of" | "recipients" | "signedAt"> & { readonly covers?: Partial<ReleaseInput["covers"]> };
/** A unit: its kind alone, or its kind and what is known. All clients are members unless you say who is. */
export type UnitSketch = TreatmentUnitInput["kind"] | From<TreatmentUnitInput, "kind">;
/** A clinician: an id alone, or an id and the licences. */
export type ClinicianSketch = string | From<ClinicianInput, "id">;
/** Somebody on file who is no client: an id alone, or an id and whether of age. */
export type OtherSketch = string | CasefileInput["others"][number];

/** What a casefile can be built from. */
export interface CasefileSketch extends Partial<Omit<CasefileInput, "clients" | "unit" | "sessions" | "records" | "releases" | "clinicians" | "others">> {
  readonly clients: readonly ClientSketch[];
  /** Needed as soon as there are two clients or more: nobody can tell a couple from a parent and a child. */
  readonly unit?: UnitSketch;
  readonly sessions?: readonly SessionSketch[];
  readonly records?: readonly RecordSketch[];
  readonly releases?: readonly ReleaseSketch[];
  /** Default: one clinician, `therapist`, whose licence is unknown. */
  readonly clinicians?: readonly ClinicianSketch[];
  readonly others?: readonly OtherSketch[];
}

const idOf = (sketch: string | { readonly id: string }): string => (typeof sketch === "string" ? sketch : sketch.id);
const partsOf = <T extends object>(sketch: string | T): Partial<T> => (typeof sketch === "string" ? {} : sketch);

const clientFrom = (sketch: ClientSketch): ClientInput => ({
  born: "unknown", emancipated: "unknown", capacity: [], detained: "unknown", representatives: [], objections: [], protectiveOrders: [],
  ...partsOf(sketch), id: idOf(sketch),
});

const unitFrom = (sketch: UnitSketch, clients: readonly string[]): TreatmentUnitInput => ({
  relation: "unknown", clientIs: "unknown", charting: "unknown", formed: "unknown",
  members: clients.map((who) => ({ who, as: "client" as const, joined: "unknown" as const })),
  ...(typeof sketch === "string" ? { kind: sketch } : sketch),
});

const FORMATS = { individual: "individual", couple: "conjoint", family: "family", group: "group" } as const;

const sessionFrom = ({ kind }: TreatmentUnitInput, members: readonly string[]) => ({ attended = members, ...sketch }: SessionSketch): SessionInput => ({
  format: attended.length === 1 ? "individual" : FORMATS[kind], attended: [...attended], clientsWereIn: [],
  consentedBy: "unknown", courtOrdered: "unknown", paidBy: "unknown", ...sketch,
});

const portionFrom = (present: readonly string[]) => (sketch: PortionSketch): PortionInput => ({
  holders: sketch.kind === "deidentified" ? [] : [...present], about: sketch.kind === "deidentified" ? [] : [...present],
  separable: "unknown", keptSeparate: "unknown", excludedContent: "unknown", part2: "unknown", heldAs: "unknown",
  sensitivities: [], promisedSource: "unknown", recognizable: "unknown", ...sketch,
});

const recordFrom = (sessions: readonly SessionInput[], members: readonly string[], author: string) =>
  ({ portions = [], ...sketch }: RecordSketch): TherapyRecordInput => {
    const session = sessions.find(({ id }) => id === sketch.session);
    return {
      session: "none", author, ...(session === undefined ? {} : { writtenAt: session.at }), ...sketch,
      portions: portions.map(portionFrom(session?.attended ?? members)),
    } as TherapyRecordInput; // a record of no session whose writing is not dated is an issue of the boundary
  };

type Form = Omit<ReleaseInput, "id"> & Partial<Pick<ReleaseInput, "id">>;

/** A form of which nothing is known but who signed it, for whom and when. */
const formFrom = (sketch: ReleaseSketch): Form => ({
  signedBy: sketch.of, signedAs: "self", act: "release", form: "unknown", discloser: "not-stated",
  purposes: [], expires: "not-stated", statements: [], combinedWith: [], conditioned: "unknown", witness: "unknown", doubts: [],
  ...sketch,
  covers: { kinds: [], statements: [], days: "all", sensitivities: [], part2: "unknown", ...sketch.covers },
});

const releaseFrom = (sketch: ReleaseSketch, index: number): ReleaseInput => ({ id: `release-${String(index + 1)}`, ...formFrom(sketch) });

/** What a signed form says, for `signedForm`. */
export interface FormSketch extends From<Omit<ReleaseInput, "covers">, "of" | "recipients" | "purposes" | "signedAt" | "expires"> {
  readonly covers: Partial<ReleaseInput["covers"]> & Pick<ReleaseInput["covers"], "kinds" | "statements">;
}

/** The same, with lists that can be added to, as the draft of an amendment asks for. */
type Writable<T> = T extends readonly (infer Item)[] ? Writable<Item>[] : T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

/** A release with all that stands on it, and perhaps without an id yet: `{ id: "of Ana", ...form }` is one for a casefile. */
export type SignedForm = Writable<Form>;

/**
 * A release of which you say that the paper is in order: written, for this practice, with what a form must carry,
 * signed freely. Days and delicate matters are all covered unless you name them. Use it only for a form that you have seen.
 * Complete but for its id: `casefile` gives it one, and `amend` takes `{ id, ...signedForm(sketch) }`.
 */
export const signedForm = (sketch: FormSketch): SignedForm => formFrom({
  form: "written", discloser: "this-practice", conditioned: "no", witness: "unknown",
  statements: [
    "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure",
    "plain-language",
  ],
  ...sketch,
  covers: { days: "all", sensitivities: "all", part2: "no", ...sketch.covers },
}) as SignedForm; // nobody adds to its lists here: a draft copies what is put into it

/**
 * A casefile from what is given; all else is unknown or not on file.
 *
 * @throws {InputError} when what is given is not coherent, or the unit of two or more clients is not named.
 */
export const casefile = (sketch: CasefileSketch): Casefile => {
  if (!Array.isArray(sketch.clients)) {
    throw inputError("the casefile", [{ path: "/clients", code: "missing-key", message: "missing: `clients`, a list of ids or of clients" }]);
  }
  const clients = sketch.clients.map(clientFrom);
  const ids = clients.map(({ id }) => id);
  if (sketch.unit === undefined && ids.length > 1) {
    const issue: Issue = { path: "/unit", code: "missing-key", message: "two clients or more: say whether they are a `couple`, a `family` or a `group`" };
    throw inputError("the casefile", [issue]);
  }
  const unit = unitFrom(sketch.unit ?? "individual", ids);
  const members = unit.members.map(({ who }) => who);
  const sessions = (sketch.sessions ?? []).map(sessionFrom(unit, members));
  const clinicians = (sketch.clinicians ?? ["therapist"]).map((each): ClinicianInput => ({ licences: [], role: "treating", ...partsOf(each), id: idOf(each) }));
  const [author] = clinicians;
  return parseCasefile({
    schema: 1, agreements: [], incidents: [], disclosures: [], jurisdictions: [],
    covered: "unknown", part2Program: "unknown", informationBlockingActor: "unknown", veteransFacility: "unknown",
    ...sketch,
    clients, unit, sessions, clinicians,
    records: (sketch.records ?? []).map(recordFrom(sessions, members, author?.id ?? "therapist")),
    releases: (sketch.releases ?? []).map(releaseFrom),
    others: (sketch.others ?? []).map((each) => ({ ofAge: "unknown", ...partsOf(each), id: idOf(each) })),
  });
};

type PartyInput = DisclosureRequestInput["requester"];
/** Who asks or receives: a kind and, where that is somebody on file, the id. */
export type PartySketch = string | From<PartyInput, "id">;

/** What a request can be built from: who asks, when, and for what. */
export interface RequestSketch extends Partial<Omit<DisclosureRequestInput, "requester" | "recipient" | "channel" | "at">> {
  readonly requester: PartySketch;
  /** Default: the requester. */
  readonly recipient?: PartySketch;
  readonly channel?: Partial<DisclosureRequestInput["channel"]>;
  readonly at: string;
}

const partyFrom = (sketch: PartySketch): PartyInput => ({
  kind: "other", place: "outside", identity: "unknown", authority: "unknown", contract: "unknown", ...partsOf(sketch), id: idOf(sketch),
});

/**
 * A request from what is given; all else is unknown. Received when it is decided, unless another instant is said.
 *
 * @throws {InputError} when what is given is not coherent.
 */
export const request = ({ channel, ...sketch }: RequestSketch): DisclosureRequest => {
  if (!("requester" in sketch)) throw inputError("the request", [{ path: "/requester", code: "missing-key", message: "missing: `requester`, an id, or an id and what is known" }]);
  return parseRequest({
    schema: 1, onBehalfOf: [], purpose: "other", asked: [], form: "copy", made: "unknown", claims: [], receivedAt: sketch.at,
    ...sketch,
    channel: { by: "unknown", addressVerified: "unknown", private: "unknown", encrypted: "unknown", ...channel },
    requester: partyFrom(sketch.requester),
    recipient: partyFrom(sketch.recipient ?? sketch.requester),
  });
};
