/** Lists in one order, each item once: what makes two decisions comparable byte by byte. What is put together here is frozen. */
import type { List } from "../domain/schema.ts";

/** The list of nothing. */
export const NONE: List<never> = Object.freeze([]);

/** The list, frozen; the empty one is always the same. */
export const listed = <T>(items: T[]): List<T> => (items.length === 0 ? NONE : Object.freeze(items));

/** A value that a rule handed over, with all that is in it, frozen. */
export const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

/** Each once, sorted by key, by code unit and never by language; what shares a key is merged. */
export const gathered = <T>(items: List<T>, key: (item: T) => string, merge: (a: T, b: T) => T = (a) => a): List<T> => {
  if (items.length <= 1) return listed([...items]);
  const found = new Map<string, T>();
  for (const item of items) {
    const at = key(item);
    const other = found.get(at);
    found.set(at, other === undefined ? item : merge(other, item));
  }
  const keys = [...found.keys()];
  if (isSorted(keys)) return Object.freeze([...found.values()]);
  return Object.freeze([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item));
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
  if (items.length <= 1) return listed([...items]);
  return Object.freeze(order.filter((item) => items.includes(item)));
};
