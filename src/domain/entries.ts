/** The portions of a chart as they are looked up: by their own id, by whom they belong to or speak of, and those of two members or more. */
import type { Entry, Member } from "./open.ts";
import type { Portion, TherapyRecord } from "./record.ts";
import type { List } from "./schema.ts";
import type { Session } from "./session.ts";

/** Appends to the list under a key. */
export const push = <K, T>(index: Map<K, T[]>, key: K, item: T): void => {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else items.push(item);
};

/** A chart, indexed. */
export interface Chart {
  readonly entries: Map<string, Entry>;
  readonly entriesOf: Map<string, Entry[]>;
  readonly jointEntries: Entry[];
}

/** What an entry is seen against: the sessions by id, and the members of the unit. */
export interface Surroundings {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly members: ReadonlyMap<string, Member>;
}

const isJoint = (holders: List<string>, members: ReadonlyMap<string, Member>): boolean => {
  let joint = 0;
  for (const holder of holders) if (members.has(holder)) joint += 1;
  return joint >= 2;
};

/** The lists into which a portion goes by whom it belongs to or speaks of. Most portions go into the same as the one before. */
const shelvesFor = ({ holders, about }: Portion, { members }: Surroundings, { entriesOf, jointEntries }: Chart): List<Entry[]> => {
  const shelves = [...new Set<string>([...holders, ...about])].map((who) => {
    const shelf = entriesOf.get(who) ?? [];
    entriesOf.set(who, shelf);
    return shelf;
  });
  return isJoint(holders, members) ? [...shelves, jointEntries] : shelves;
};

const enter = (records: List<TherapyRecord>, around: Surroundings, chart: Chart): void => {
  let last: Portion | undefined;
  let shelves: List<Entry[]> = [];
  for (const record of records) {
    const session = record.session === "none" ? undefined : around.sessions.get(record.session);
    for (const portion of record.portions) {
      const entry = { portion, record, session };
      chart.entries.set(portion.id, entry);
      if (last?.holders !== portion.holders || last.about !== portion.about) shelves = shelvesFor(portion, around, chart);
      last = portion;
      for (const shelf of shelves) shelf.push(entry);
    }
  }
};

/** Indexes a chart from nothing. */
export const chartOf = (records: List<TherapyRecord>, around: Surroundings): Chart => {
  const chart: Chart = { entries: new Map(), entriesOf: new Map(), jointEntries: [] };
  enter(records, around, chart);
  return chart;
};

/** Whether a list is an earlier one with nothing but more at its end. */
export const isGrown = <T>(was: List<T>, is: List<T>): boolean => {
  if (was === is) return true;
  const now = [...is];
  return [...was].every((item, index) => item === now[index]);
};

/** What stands in a list at a place where something else stands in the other. Looked for in copies, because a frozen list is slow to walk. */
const without = (list: List<TherapyRecord>, other: List<TherapyRecord>): TherapyRecord[] => {
  const there = [...other];
  return [...list].filter((record, index) => record !== there[index]);
};

/** Beyond this part of the chart it pays to begin anew. */
const FEW = 1 / 8;

/**
 * The index of a chart of which some records were written, replaced or taken out since, in the same surroundings. The
 * old index stays as it was; lists that hold none of these records are shared with it.
 */
export const chartAfter = (before: Chart, was: List<TherapyRecord>, is: List<TherapyRecord>, around: Surroundings): Chart => {
  if (was === is) return before;
  const gone = without(was, is);
  const come = without(is, was);
  if (gone.length + come.length > is.length * FEW) return chartOf(is, around);
  const out = new Set(gone);
  const chart: Chart = {
    entries: new Map(before.entries),
    entriesOf: new Map(before.entriesOf),
    jointEntries: before.jointEntries.filter(({ record }) => !out.has(record)),
  };
  for (const { portions } of gone) for (const { id } of portions) chart.entries.delete(id);
  const touched = new Set([...gone, ...come].flatMap(({ portions }) => portions.flatMap(({ holders, about }) => [...holders, ...about])));
  for (const who of touched) chart.entriesOf.set(who, (before.entriesOf.get(who) ?? []).filter(({ record }) => !out.has(record)));
  enter(come, around, chart);
  return chart;
};
