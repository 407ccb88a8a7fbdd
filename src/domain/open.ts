/**
 * A casefile opened once and decided on often: the frozen facts, and beside them an index in which a person, a portion
 * or a release is found without a search. Nothing else is remembered between two decisions.
 */
import type { Agreement } from "./agreement.ts";
import type { Casefile, Clinician } from "./casefile.ts";
import type { Client } from "./client.ts";
import { formsFrom, type Form } from "./form.ts";
import { lookalikes, looksOf } from "./lookalike.ts";
import type { Portion, TherapyRecord } from "./record.ts";
import type { Release } from "./release.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { Session } from "./session.ts";
import type { TreatmentUnit } from "./unit.ts";

/** A portion with the record it stands in and the session it tells of, if any. */
export interface Entry {
  readonly portion: Portion;
  readonly record: TherapyRecord;
  readonly session: Session | undefined;
}

/** Somebody's membership of the unit: as what, since when, until when. */
export type Member = TreatmentUnit["members"][number];
type OfKind<Kind extends Agreement["kind"]> = Extract<Agreement, { readonly kind: Kind }>;

/** The casefile as rules look things up in it. Lists here are not frozen, because frozen lists are slow to walk; nobody outside gets one. */
export interface OpenFile {
  readonly facts: Casefile;
  readonly people: ReadonlySet<string>;
  readonly clients: ReadonlyMap<string, Client>;
  /** Those on file who are no clients: are they of age? */
  readonly others: ReadonlyMap<string, Known>;
  readonly members: ReadonlyMap<string, Member>;
  readonly clinicians: ReadonlyMap<string, Clinician>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The portions that a person holds or that are about that person. */
  readonly entriesOf: ReadonlyMap<string, List<Entry>>;
  /** The portions that two or more members of the unit hold. */
  readonly jointEntries: List<Entry>;
  /** The sessions that a person attended. */
  readonly sessionsOf: ReadonlyMap<string, List<Session>>;
  /** The forms about a person's information, whoever signed them. */
  readonly releasesOf: ReadonlyMap<string, List<Release>>;
  /** Of these, the forms that were revoked, for all or for some. */
  readonly revokedOf: ReadonlyMap<string, List<Release>>;
  /** The same forms, read as far as they can be before anything is asked: once, when they are first needed. */
  readonly formsOf: (holder: string) => List<Form>;
  readonly agreements: <Kind extends Agreement["kind"]>(kind: Kind) => List<OfKind<Kind>>;
  /** People on file whose ids look alike. */
  readonly lookalikes: List<List<string>>;
  /** The person on file, or named on a form, whose id only looks like this one, if there is one. */
  readonly lookalikeOf: (id: string) => string | undefined;
}

const NONE: List<never> = [];

/** What was made once for a key is kept for the next time. */
const once = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
};

const push = <T>(index: Map<string, T[]>, key: string, item: T): void => {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
};

const isJoint = (portion: Portion, members: ReadonlyMap<string, Member>): boolean => {
  let holders = 0;
  for (const holder of portion.holders) if (members.has(holder)) holders += 1;
  return holders >= 2;
};

/** Builds the index. Time and space grow linearly with the casefile. */
const index = (facts: Casefile): OpenFile => {
  const others = new Map(facts.others.map((other) => [other.id as string, other.ofAge]));
  const people = new Set<string>(others.keys());
  const clients = new Map<string, Client>();
  for (const client of facts.clients) {
    clients.set(client.id, client);
    people.add(client.id);
  }
  const members = new Map(facts.unit.members.map((member) => [member.who as string, member]));
  const sessions = new Map<string, Session>();
  const sessionsOf = new Map<string, Session[]>();
  for (const session of facts.sessions) {
    sessions.set(session.id, session);
    for (const who of session.attended) push(sessionsOf, who, session);
  }
  const entries = new Map<string, Entry>();
  const entriesOf = new Map<string, Entry[]>();
  const jointEntries: Entry[] = [];
  for (const record of facts.records) {
    const session = record.session === "none" ? undefined : sessions.get(record.session);
    for (const portion of record.portions) {
      const entry = { portion, record, session };
      entries.set(portion.id, entry);
      for (const who of new Set([...portion.holders, ...portion.about])) push(entriesOf, who, entry);
      if (isJoint(portion, members)) jointEntries.push(entry);
    }
  }
  const releasesOf = new Map<string, Release[]>();
  const revokedOf = new Map<string, Release[]>();
  for (const release of facts.releases) {
    push(releasesOf, release.of, release);
    if (release.revoked !== undefined) push(revokedOf, release.of, release);
  }
  const agreements = new Map<string, Agreement[]>();
  for (const agreement of facts.agreements) push(agreements, agreement.kind, agreement);
  const named = new Set<string>(facts.releases.flatMap(({ recipients }) => recipients.flatMap((each) => (typeof each === "string" ? [each] : []))));
  const looks = new Map([...named, ...people].map((id) => [looksOf(id), id]));

  return {
    facts, people, clients, others, members, entries, entriesOf, jointEntries, sessionsOf, releasesOf, revokedOf,
    formsOf: once((holder) => formsFrom(releasesOf.get(holder) ?? NONE, revokedOf.get(holder) ?? NONE, { clients, others }, holder)),
    clinicians: new Map(facts.clinicians.map((clinician) => [clinician.id as string, clinician])),
    agreements: <Kind extends Agreement["kind"]>(kind: Kind) => (agreements.get(kind) ?? NONE) as List<OfKind<Kind>>,
    lookalikes: lookalikes(people),
    lookalikeOf: (id) => (people.has(id) || named.has(id) ? undefined : looks.get(looksOf(id))),
  };
};

const opened = new WeakMap<object, OpenFile>();

/** Opens a casefile that has just been validated, and remembers that it is open. */
export const open = (facts: Casefile): OpenFile => {
  const file = index(facts);
  opened.set(facts, file);
  return file;
};

const emptyFile = (): Casefile => open(Object.freeze<Casefile>({
  schema: 1, clients: [], sessions: [], records: [], releases: [], agreements: [], clinicians: [], others: [], incidents: [], disclosures: [], jurisdictions: [],
  unit: Object.freeze<Casefile["unit"]>({ kind: "individual", relation: "unknown", clientIs: "unknown", charting: "unknown", formed: "unknown", members: [] }),
  covered: "unknown", part2Program: "unknown", informationBlockingActor: "unknown", veteransFacility: "unknown",
})).facts;

/** What to hand over where there is no casefile: the answer is the one that any stranger gets, and nothing is asked of any rule. */
export const noCasefile: Casefile = /* @__PURE__ */ emptyFile();

/** The index of a casefile that this copy of the library has parsed; undefined for any other value. */
export const openedFile = (casefile: unknown): OpenFile | undefined =>
  typeof casefile === "object" && casefile !== null ? opened.get(casefile) : undefined;

/** The items under a key of an index, or none. */
export const under = <T>(items: ReadonlyMap<string, List<T>>, key: PersonId): List<T> => items.get(key) ?? NONE;
