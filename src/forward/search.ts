/** The minimal sets of acts that turn something: found by trying, smallest first, never one that holds another. */
import type { List } from "../domain/schema.ts";

/** What a search may spend. */
export interface Bounds {
  /** Acts in one set. */
  readonly size: number;
  /** Sets handed back; whether there are more is said. */
  readonly sets: number;
}

const holds = <T>(set: ReadonlySet<T>, part: List<T>): boolean => part.every((item) => set.has(item));

/** All sets of `size` items, in the order of the items. */
function* choices<T>(items: List<T>, size: number, from = 0): Generator<List<T>> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    for (const rest of choices(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
  }
}

/** Every minimal set of at most `size` of these items for which `works` holds, smallest first. Nothing where it holds for none. */
export const minimalSets = <T>(items: List<T>, size: number, works: (set: List<T>) => boolean): List<List<T>> => {
  const found: List<T>[] = [];
  for (let count = 1; count <= size; count += 1) {
    for (const choice of choices(items, count)) {
      const set = new Set(choice);
      if (!found.some((smaller) => holds(set, smaller)) && works(choice)) found.push(choice);
    }
  }
  return found;
};

/** A set that works, without what it does not need. */
export const pared = <T>(set: List<T>, works: (set: List<T>) => boolean): List<T> =>
  set.reduce<List<T>>((kept, item) => {
    const without = kept.filter((each) => each !== item);
    return without.length > 0 && works(without) ? without : kept;
  }, set);

/** What was put together, and whether there would have been more. */
export interface Together<T> {
  readonly sets: List<List<T>>;
  readonly more: boolean;
}

/** Those that hold none of the others, smallest first. */
export const withoutSupersets = <T>(sets: List<List<T>>): List<List<T>> => {
  const kept: List<T>[] = [];
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const all = new Set(set);
    if (!kept.some((smaller) => holds(all, smaller))) kept.push(set);
  }
  return kept;
};

/** One set for each part of a whole, put together in every way, without those that hold another; at most `most` of them, the smallest. */
export const together = <T>(parts: List<List<List<T>>>, most: number): Together<T> => {
  let sets: List<List<T>> = [[]];
  let more = false;
  for (const part of parts) {
    const next = withoutSupersets(sets.flatMap((set) => part.map((other) => [...new Set([...set, ...other])])));
    if (next.length > most) more = true;
    sets = next.slice(0, most);
  }
  return { sets, more };
};
