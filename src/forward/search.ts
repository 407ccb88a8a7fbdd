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

/** One set for each part of a whole, put together in every way; at most `most` of them. */
export const together = <T>(parts: List<List<List<T>>>, most: number): List<List<T>> => {
  let sets: List<List<T>> = [[]];
  for (const part of parts) {
    const next: List<T>[] = [];
    for (const set of sets) for (const more of part) if (next.length < most) next.push([...new Set([...set, ...more])]);
    sets = next;
  }
  return sets;
};
