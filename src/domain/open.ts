/**
 * A casefile opened once and decided on often: the frozen facts, and beside them an index in which a person, a portion
 * or a release is found without a search. Nothing else is remembered between two decisions.
 */
import type { Agreement } from "./agreement.ts";
import type { Casefile, Clinician } from "./casefile.ts";
import type { Client } from "./client.ts";
import { chartAfter, chartOf, isGrown, push, type Chart } from "./entries.ts";
import { formsFrom, type FormsOf } from "./form.ts";
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
  /** Those with papers to act for a client, whatever these are worth; a public agency is nobody's relative. */
  readonly acting: ReadonlySet<string>;
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
  readonly formsOf: (holder: string) => FormsOf;
  readonly agreements: <Kind extends Agreement["kind"]>(kind: Kind) => List<OfKind<Kind>>;
  /** People on file whose ids look alike. */
  readonly lookalikes: List<List<string>>;
  /** The person on file, or named on a form, whose id only looks like this one, if there is one. */
  readonly lookalikeOf: (id: string) => string | undefined;
}

const NONE: List<never> = [];

/** What was made once for a key is kept for the next time. */
export const once = <Key extends string, T>(make: (key: Key) => T): ((key: Key) => T) => {
  const made = new Map<Key, T>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
};

const personsOf = ({ clients: treated, others: known, unit, clinicians }: Casefile) => {
  const others = new Map(known.map((other) => [other.id as string, other.ofAge]));
  const people = new Set<string>(others.keys());
  const clients = new Map<string, Client>();
  for (const client of treated) {
    clients.set(client.id, client);
    people.add(client.id);
  }
  return {
    others, people, clients,
    acting: new Set<string>(treated.flatMap(({ representatives }) => representatives.flatMap(({ who, as }) => (as === "agency" ? [] : [who])))),
    members: new Map(unit.members.map((member) => [member.who as string, member])),
    clinicians: new Map(clinicians.map((clinician) => [clinician.id as string, clinician])),
    lookalikes: lookalikes(people),
  };
};

const meetingsOf = (held: List<Session>, sessions = new Map<string, Session>(), sessionsOf = new Map<string, Session[]>()) => {
  for (const session of held) {
    sessions.set(session.id, session);
    for (const who of session.attended) push(sessionsOf, who, session);
  }
  return { sessions, sessionsOf };
};

/** The meetings before, and those that came after them. The old index stays as it was. */
const moreMeetings = ({ sessions, sessionsOf }: ReturnType<typeof meetingsOf>, more: List<Session>) =>
  meetingsOf(more, new Map(sessions), new Map([...sessionsOf].map(([who, attended]) => [who, [...attended]])));

const formsOf = ({ releases }: Casefile) => {
  const releasesOf = new Map<string, Release[]>();
  const revokedOf = new Map<string, Release[]>();
  const named = new Set<string>();
  for (const release of releases) {
    push(releasesOf, release.of, release);
    if (release.revoked !== undefined) push(revokedOf, release.of, release);
    for (const each of release.recipients) if (typeof each === "string") named.add(each);
  }
  return { releasesOf, revokedOf, named };
};

const agreementsOf = ({ agreements }: Casefile): ReadonlyMap<string, List<Agreement>> => {
  const index = new Map<string, Agreement[]>();
  for (const agreement of agreements) push(index, agreement.kind, agreement);
  return index;
};

/** The parts of an index, each made of some lists of the casefile and of nothing else. */
interface Parts {
  readonly persons: ReturnType<typeof personsOf>;
  readonly meetings: ReturnType<typeof meetingsOf>;
  readonly chart: Chart;
  readonly forms: ReturnType<typeof formsOf>;
  readonly agreements: ReturnType<typeof agreementsOf>;
}

/** Indexes a casefile: time and space grow linearly with it. */
const indexed = (facts: Casefile): Parts => {
  const persons = personsOf(facts);
  const meetings = meetingsOf(facts.sessions);
  const chart = chartOf(facts.records, { members: persons.members, sessions: meetings.sessions });
  return { persons, meetings, chart, forms: formsOf(facts), agreements: agreementsOf(facts) };
};

/** Indexes what became of a casefile: a part whose lists are the very same is shared, and a chart is brought up to date. */
const reindexed = (facts: Casefile, was: Casefile, before: Parts): Parts => {
  const same = (...keys: List<keyof Casefile>): boolean => keys.every((key) => facts[key] === was[key]);
  const persons = same("clients", "others", "unit", "clinicians") ? before.persons : personsOf(facts);
  const grown = isGrown(was.sessions, facts.sessions);
  const meetingsNow = () => (grown ? moreMeetings(before.meetings, facts.sessions.slice(was.sessions.length)) : meetingsOf(facts.sessions));
  const meetings = same("sessions") ? before.meetings : meetingsNow();
  const around = { members: persons.members, sessions: meetings.sessions };
  return {
    persons, meetings,
    chart: same("unit") && grown ? chartAfter(before.chart, was.records, facts.records, around) : chartOf(facts.records, around),
    forms: same("releases") ? before.forms : formsOf(facts),
    agreements: same("agreements") ? before.agreements : agreementsOf(facts),
  };
};

/** The ids of people and of those named on forms, by their looks. */
const looksOn = ({ persons, forms }: Parts): ReadonlyMap<string, string> => new Map([...forms.named, ...persons.people].map((id) => [looksOf(id), id]));

const fileFrom = (facts: Casefile, parts: Parts): OpenFile => {
  const { persons: { people, acting, clients, others, members, clinicians, lookalikes: alike }, chart, meetings: { sessionsOf }, agreements } = parts;
  const { releasesOf, revokedOf, named } = parts.forms;
  let looks: ReadonlyMap<string, string> | undefined;
  return {
    facts, people, acting, clients, others, members, clinicians, sessionsOf, releasesOf, revokedOf,
    entries: chart.entries, entriesOf: chart.entriesOf, jointEntries: chart.jointEntries,
    agreements: <Kind extends Agreement["kind"]>(kind: Kind) => (agreements.get(kind) ?? NONE) as List<OfKind<Kind>>,
    formsOf: once((holder: string) => formsFrom(releasesOf.get(holder) ?? NONE, revokedOf.get(holder) ?? NONE, { clients, others }, holder)),
    lookalikes: alike,
    lookalikeOf: (id) => (people.has(id) || named.has(id) ? undefined : (looks ??= looksOn(parts)).get(looksOf(id))),
  };
};

interface Indexed { readonly file: OpenFile; readonly parts: Parts }
/** Gives the index to whoever has our key, and to nobody else. */
type Keeper = (key: object) => Indexed | undefined;
const KEY = Object.freeze({});
const keeperOf = (index: Indexed): Keeper => Object.freeze((key: object) => (key === KEY ? index : undefined));

/**
 * Under this a casefile bears its own index, unseen by whoever copies or lists it, and shut to whoever finds it: what is decided on
 * is not to be changed from outside. A map from one to the other would keep the index, and with it the casefile, through many rounds
 * of the garbage collector.
 */
const INDEX = Symbol("index");

/** The casefiles that bear an index of ours. Whoever finds the symbol can put anything under it, but not into this set. */
const opened = new WeakSet();

const indexOf = (casefile: object): Indexed | undefined => (opened.has(casefile) ? (casefile as { readonly [INDEX]?: Keeper })[INDEX]?.(KEY) : undefined);

/** Opens a casefile that has just been validated: a copy that bears its index. What it shares with an open one before is not indexed anew. */
export const open = (validated: Casefile, before?: Casefile): OpenFile => {
  const facts = Object.setPrototypeOf({ ...validated }, null) as Casefile;
  const known = before === undefined ? undefined : indexOf(before);
  const parts = before === undefined || known === undefined ? indexed(facts) : reindexed(facts, before, known.parts);
  const file = fileFrom(facts, parts);
  opened.add(Object.freeze(Object.defineProperty(facts, INDEX, { value: keeperOf({ file, parts }) })));
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
  typeof casefile === "object" && casefile !== null ? indexOf(casefile)?.file : undefined;

/** The items under a key of an index, or none. */
export const under = <T>(items: ReadonlyMap<string, List<T>>, key: PersonId): List<T> => items.get(key) ?? NONE;
