/** What stands twice where it may stand once. Of an amended list only what is new is looked at, as long as that is little. */
import { pointer, type IssueCode } from "./issue.ts";
import type { List } from "./schema.ts";

/** Takes down a fault. */
export type Add = (path: string, code: IssueCode, message: string) => void;

/** Up to here two by two is quicker than a set. */
export const FEW = 8;

/** Does any id stand twice? */
export const standsTwice = (ids: List<string>): boolean => {
  if (ids.length > FEW) return new Set(ids).size < ids.length;
  for (let index = 1; index < ids.length; index += 1) {
    for (let before = 0; before < index; before += 1) if (ids[before] === ids[index]) return true;
  }
  return false;
};

/** An id, and where it stands. */
interface Place {
  readonly id: string;
  readonly path: string;
}

/** The places are made only where an id does stand twice, because nearly always none does. */
export const duplicates = (ids: List<string>, places: () => List<Place>, add: Add): void => {
  if (!standsTwice(ids)) return;
  const seen = new Map<string, string>();
  for (const { id, path } of places()) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else add(path, "duplicate-id", `the id \`${id}\` stands twice, first at ${first}`);
  }
};

/** Reports what stands twice in a list. */
export const repeated = (list: List<string>, base: () => string, add: Add): void => {
  duplicates(list, () => list.map((id, index) => ({ id, path: pointer(base(), index) })), add);
};

/** The id of whatever has one. */
export const idOf = ({ id }: { readonly id: string }): string => id;

/** What is not the very same as in a coherent casefile before, and at which place. All of it, where there was none. */
export const freshOf = <Item>(items: List<Item>, settled: List<Item>): List<readonly [item: Item, index: number]> => {
  const fresh: (readonly [Item, number])[] = [];
  const before = [...settled]; // copies, because a frozen list is slow to walk
  [...items].forEach((item, index) => { if (item !== before[index]) fresh.push([item, index]); });
  return fresh;
};

/** Whether an id stands in a list: a few questions are answered by looking through it, many by a set. */
export const amongIds = (items: List<{ readonly id: string }>, questions: number): ((id: string) => boolean) => {
  if (questions > FEW) {
    const ids = new Set(items.map(idOf));
    return (id) => ids.has(id);
  }
  const list = [...items]; // a copy, because a frozen list is slow to walk
  return (id) => list.some((item) => item.id === id);
};

/** Where only a few of many are new, it is enough that none of these stands twice or elsewhere too. */
export const addsNone = (ids: List<string>, fresh: List<string>): boolean => {
  if (fresh.length === 0) return true;
  let found = 0;
  for (const id of ids) if (fresh.includes(id)) found += 1;
  return found === fresh.length && !standsTwice(fresh);
};

/** Reports what stands twice under a key of the items of a list, or of those of them that are new. */
export const repeatedUnder = <Item>(items: List<Item>, base: string, key: string, idFrom: (item: Item) => string, add: Add, settled: List<Item> = []): void => {
  const ids = [...items].map(idFrom);
  if (settled.length > 0) {
    const fresh = freshOf(items, settled).map(([item]) => idFrom(item));
    if (fresh.length <= FEW && addsNone(ids, fresh)) return;
  }
  duplicates(ids, () => ids.map((id, index) => ({ id, path: `${pointer(base, index)}/${key}` })), add);
};
