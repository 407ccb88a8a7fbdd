/** Searching for the smallest sets that do something. */
import { expect, test } from "vitest";
import { minimalSets, pared, together, withoutSupersets } from "../../src/forward/search.ts";

test("every minimal set is found, smallest first, and none that holds another", () => {
  const works = (set: readonly string[]): boolean => set.includes("a") || (set.includes("b") && set.includes("c"));
  expect(minimalSets(["a", "b", "c", "d"], 3, works)).toEqual([["a"], ["b", "c"]]);
  expect(minimalSets(["b", "d"], 2, works)).toEqual([]);
});
test("a set is pared to what it needs", () => { expect(pared(["a", "b", "c"], (set) => set.includes("b"))).toEqual(["b"]); });
test("sets that hold another are left out", () => { expect(withoutSupersets([["a", "b"], ["a"], ["b", "c"], ["a"]])).toEqual([["a"], ["b", "c"]]); });
test("what serves for every part is not put together with what serves for one", () => {
  expect(together([[["x"], ["court"]], [["y"], ["court"]]], 10)).toEqual({ sets: [["court"], ["x", "y"]], more: false });
});
test("where there are too many, the smallest stay, and that there are more is said", () => {
  const parts = Array.from({ length: 6 }, (_, index) => [[`signs-${String(index)}`], [`waives-${String(index)}`], ["court"]]);
  const { sets, more } = together(parts, 8);
  expect([sets[0], sets.length, more]).toEqual([["court"], 8, true]);
});
test("a part for which nothing serves leaves nothing", () => { expect(together([[["x"]], []], 10)).toEqual({ sets: [], more: false }); });
