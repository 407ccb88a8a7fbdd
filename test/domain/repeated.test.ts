import { describe, expect, test } from "vitest";
import { addsNone, amongIds, duplicates, FEW, freshOf, idOf, repeated, repeatedUnder, standsTwice, type Add } from "../../src/domain/repeated.ts";

/** As many ids as are asked for, none of them twice. */
const several = (count: number): string[] => Array.from({ length: count }, (_, at) => `id-${String(at)}`);
const found = (look: (add: Add) => void): string[] => {
  const issues: string[] = [];
  look((path, code) => { issues.push(`${path} ${code}`); });
  return issues;
};

describe("whether an id stands twice", () => {
  test.each([0, 1, 2, 3, FEW - 1, FEW, FEW + 1, FEW * 4])("among %i", (count) => {
    const ids = several(count);
    expect(standsTwice(ids)).toBe(false);
    for (const id of ids) {
      expect(standsTwice([...ids, id])).toBe(true);
      expect(standsTwice([id, ...ids])).toBe(true);
    }
  });
});

test("where an id stands is told from the second time on, and asked only if one stands twice", () => {
  const places = (ids: readonly string[]) => (): { id: string; path: string }[] => ids.map((id, at) => ({ id, path: `/${String(at)}` }));
  expect(found((add) => { duplicates(["a", "b", "a", "c", "b", "a"], places(["a", "b", "a", "c", "b", "a"]), add); })).toEqual(["/2 duplicate-id", "/4 duplicate-id", "/5 duplicate-id"]);
  expect(found((add) => { duplicates(["a", "b"], () => { throw new Error("asked"); }, add); })).toEqual([]);
  const said: string[] = [];
  duplicates(["a", "b", "a"], places(["a", "b", "a"]), (_path, _code, message) => { said.push(message); });
  expect(said).toEqual(["the id `a` stands twice, first at /0"]);
});

test("of a list of words, the place of each that stands twice", () => {
  expect(found((add) => { repeated(["a", "b", "b"], () => "/list", add); })).toEqual(["/list/2 duplicate-id"]);
  expect(found((add) => { repeated(["a", "b", "c"], () => { throw new Error("asked"); }, add); })).toEqual([]);
});

describe("what is new in a list", () => {
  const [a, b, c] = [{ id: "a" }, { id: "b" }, { id: "c" }];
  test.each<[situation: string, items: readonly object[], settled: readonly object[], fresh: readonly (readonly [object, number])[]]>([
    ["nothing before", [a, b], [], [[a, 0], [b, 1]]], ["as it was", [a, b], [a, b], []], ["one at the end", [a, b, c], [a, b], [[c, 2]]], ["one in the middle", [a, c, b], [a, b], [[c, 1], [b, 2]]],
    ["one replaced by its like", [a, { id: "b" }], [a, b], [[{ id: "b" }, 1]]], ["one less", [a], [a, b], []], ["the first gone", [b, c], [a, b, c], [[b, 0], [c, 1]]],
  ])("%s", (_situation, items, settled, fresh) => { expect(freshOf(items, settled)).toEqual(fresh); });
});

test.each([0, 1, FEW, FEW + 1, FEW * 4])("whether an id stands in a list, asked %i times", (questions) => {
  const isAmong = amongIds([{ id: "a" }, { id: "b" }], questions);
  expect(["a", "b", "c", ""].map(isAmong)).toEqual([true, true, false, false]);
  expect(amongIds([], questions)("a")).toBe(false);
});

describe("whether what is new adds an id a second time", () => {
  test.each<[situation: string, addsNone: boolean, ids: readonly string[], fresh: readonly string[]]>([
    ["nothing is new", true, ["a", "b"], []], ["nothing is new, and one stood twice", true, ["a", "a"], []], ["one that stands nowhere else", true, ["a", "b", "c"], ["c"]], ["one that stands elsewhere too", false, ["a", "b", "a"], ["a"]],
    ["two that stand nowhere else", true, ["a", "b", "c"], ["c", "b"]], ["one twice", false, ["a", "b", "b"], ["b", "b"]], ["two of which one stands elsewhere too", false, ["a", "b", "c", "a"], ["c", "a"]],
  ])("%s", (_situation, adds, ids, fresh) => { expect(addsNone(ids, fresh)).toBe(adds); });
});

describe("what stands twice under a key of a list that was amended", () => {
  const items = (...ids: readonly string[]): { id: string }[] => ids.map((id) => ({ id }));
  const issues = (now: readonly { id: string }[], settled?: readonly { id: string }[]): string[] => found((add) => { repeatedUnder(now, "/list", "id", idOf, add, settled); });
  const many = items(...several(FEW * 3));
  test("of a list that is new", () => {
    expect(issues(items("a", "b"))).toEqual([]);
    expect(issues(items("a", "b", "a"))).toEqual(["/list/2/id duplicate-id"]);
    expect(issues(items("a", "a"), [])).toEqual(["/list/1/id duplicate-id"]);
  });
  test.each([1, FEW - 1, FEW, FEW + 1, FEW * 2])("with %i more at its end", (more) => {
    const added = items(...Array.from({ length: more }, (_, at) => `more-${String(at)}`));
    expect(issues([...many, ...added], many)).toEqual([]);
    expect(issues([...many, ...added, { id: "id-3" }], many)).toEqual([`/list/${String(many.length + more)}/id duplicate-id`]);
    expect(issues([...many, ...added, { id: "more-0" }], many)).toEqual([`/list/${String(many.length + more)}/id duplicate-id`]);
    expect(issues([{ id: "id-3" }, ...many.slice(1), ...added], many)).toEqual(["/list/3/id duplicate-id"]);
  });
});
