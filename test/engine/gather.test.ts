import { expect, test } from "vitest";
import fc from "fast-check";
import { byText, frozen, gathered, inOrder, listed, NONE, words } from "../../src/engine/gather.ts";

test("the list of nothing is always the same one", () => {
  for (const nothing of [listed([]), gathered([], byText), words([]), inOrder(["a", "b"], [])]) expect(nothing).toBe(NONE);
  expect(Object.isFrozen(NONE)).toBe(true);
});

test("text stands by code unit, and like stands with like", () => {
  expect([byText("a", "b"), byText("b", "a"), byText("a", "a"), byText("Z", "a"), byText("", "a")]).toEqual([-1, 1, 0, -1, -1]);
});

test("what is frozen is frozen to the last value, also below what was frozen before", () => {
  const value = frozen({ a: Object.freeze([{ b: "c" }]), d: undefined, e: null, f: 1 });
  expect([value, value.a, value.a[0]].every(Object.isFrozen)).toBe(true);
  expect(frozen("word")).toBe("word");
  expect(frozen(null)).toBe(null);
});

test("each word once and in order, whatever the order in which they come, and the list that came is left as it is", () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 8 }), (items) => {
    const before = [...items];
    const found = words(items);
    expect(found).toEqual([...new Set(items)].sort());
    expect(items).toEqual(before);
    expect(Object.isFrozen(found)).toBe(true);
  }), { seed: 20261127 });
});

test("what shares a place becomes one, all of it at once; the rest stands in order", () => {
  const byFirst = (a: string, b: string): number => byText(a.charAt(0), b.charAt(0));
  fc.assert(fc.property(fc.array(fc.constantFrom("a1", "a2", "b1", "b2", "c1", "d1"), { maxLength: 10 }), (items) => {
    const merged: string[][] = [];
    const found = gathered<string>(items, byFirst, (same) => { merged.push([...same]); return same.join("+"); });
    const firsts = [...new Set(items.map((each) => each.charAt(0)))].sort();
    expect(found).toEqual(firsts.map((first) => items.filter((each) => each.startsWith(first)).join("+")));
    expect(merged.every((same) => same.length > 1)).toBe(true);
    expect(Object.isFrozen(found)).toBe(true);
  }), { seed: 20261127 });
  expect(gathered(["b2", "a1", "b1"], byFirst)).toEqual(["a1", "b2"]);
});

test("in the order of a closed list, each once", () => {
  expect(inOrder(["c", "a", "b"], ["b", "c", "b"])).toEqual(["c", "b"]);
  expect(inOrder(["c", "a", "b"], ["b"])).toEqual(["b"]);
  expect([inOrder(["c", "b"], ["b", "c"]), inOrder(["b"], ["b"])].every(Object.isFrozen)).toBe(true);
});
