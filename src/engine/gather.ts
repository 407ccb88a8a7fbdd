/** Lists in one order, each item once: what makes two decisions comparable byte by byte. */
import type { List } from "../domain/schema.ts";

/** The order of ids everywhere: by code unit, never by language. */
const byKey = <T>(key: (item: T) => string) => (a: T, b: T): number => {
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Each once, sorted by key; what shares a key is merged. */
export const gathered = <T>(items: Iterable<T>, key: (item: T) => string, merge: (a: T, b: T) => T = (a) => a): List<T> => {
  const found = new Map<string, T>();
  for (const item of items) {
    const at = key(item);
    const other = found.get(at);
    found.set(at, other === undefined ? item : merge(other, item));
  }
  return [...found].sort(byKey(([at]) => at)).map(([, item]) => item);
};

/** Each word once, sorted. */
export const words = (items: Iterable<string>): List<string> => [...new Set(items)].sort();

/** The items, each once, in the order of a closed list. */
export const inOrder = <T extends string>(order: List<T>, items: List<T>): List<T> => order.filter((item) => items.includes(item));
