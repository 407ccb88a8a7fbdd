/** Lists in one order, each item once: what makes two decisions comparable byte by byte. What is put together here is frozen. */
import type { List } from "../domain/schema.ts";

/** The list of nothing. */
export const NONE: List<never> = Object.freeze([]);

/** The list, frozen; the empty one is always the same. */
export const listed = <T>(items: T[]): List<T> => (items.length === 0 ? NONE : Object.freeze(items));

/** Plain data with all that is in it, frozen. */
export const frozen = <T>(value: T): T => {
  if (value !== null && (typeof value === "object" || typeof value === "function")) for (const inner of Object.values(Object.freeze(value) as object)) frozen(inner);
  return value;
};

/** How two items stand to each other in a list: before it below nothing, after it above, at the same place for zero. */
export type Order<T> = (a: T, b: T) => number;

/** By code unit, and never by language. */
export const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Where an item belongs in a list in order: its place, or that of the one with which it shares it. */
const placeOf = <T>(item: T, found: List<T>, order: Order<T>): { readonly at: number; readonly isTaken: boolean } => {
  let low = 0;
  for (let high = found.length; low < high;) {
    const middle = (low + high) >>> 1;
    const compared = order(item, found[middle] as T);
    if (compared === 0) return { at: middle, isTaken: true };
    if (compared > 0) low = middle + 1;
    else high = middle;
  }
  return { at: low, isTaken: false };
};

/** Each once, in order. What shares a place becomes one, all of it at once, so that time grows with the items and no faster. */
export const gathered = <T>(items: List<T>, order: Order<T>, merge: (same: List<T>) => T = ([first]) => first as T): List<T> => {
  const [first] = items;
  if (first === undefined) return NONE;
  if (items.length === 1) return Object.freeze([first]);
  const found: T[] = [];
  const shared: (T[] | undefined)[] = [];
  let isShared = false;
  for (const item of items) {
    const { at, isTaken } = placeOf(item, found, order);
    if (isTaken) {
      isShared = true;
      (shared[at] ??= [found[at] as T]).push(item);
    } else if (at === found.length) {
      found.push(item);
      shared.push(undefined);
    } else {
      found.splice(at, 0, item);
      shared.splice(at, 0, undefined);
    }
  }
  return Object.freeze(isShared ? found.map((item, at) => (shared[at] === undefined ? item : merge(shared[at]))) : found);
};

const isSorted = (items: List<string>): boolean => {
  for (let index = 1; index < items.length; index += 1) if ((items[index - 1] ?? "") >= (items[index] ?? "")) return false;
  return true;
};

/** Each word once, sorted. */
export const words = <Word extends string>(items: List<Word>): List<Word> => {
  if (items.length === 0) return NONE;
  return Object.freeze(isSorted(items) ? [...items] : [...new Set(items)].sort());
};

/** The items, each once, in the order of a closed list. */
export const inOrder = <T extends string>(order: List<T>, items: List<T>): List<T> => {
  if (items.length === 0) return NONE;
  return Object.freeze(items.length === 1 ? [...items] : order.filter((item) => items.includes(item)));
};
