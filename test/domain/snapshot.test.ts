/** The first line of the boundary, one kind of input after the other: what is copied, what is refused, where and as what. */
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { isPlain, isText, LIMITS, snapshot } from "../../src/domain/snapshot.ts";

const few = { depth: 2, nodes: 6, text: 5 };
const issues = (input: unknown, limits: Parameters<typeof snapshot>[1] = LIMITS): readonly string[] => snapshot(input, limits).issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
const ofAClass = (): object => Object.assign(new Map(), { id: "ana" });
const withGetter = Object.defineProperty({ id: "ana" }, "born", { enumerable: true, get: () => "1985-04-02" });
const listWithGetter = Object.defineProperty(["a", "b"], 1, { enumerable: true, get: () => "b" });
const listWithKey = Object.assign(["a"], { more: 1 });
const circle: { self?: unknown } = {};
circle.self = [circle];
const refusing = new Proxy({}, { ownKeys: () => { throw new Error("no"); } });

describe("what is data is copied, deeply frozen and without prototypes", () => {
  test.each<[what: string, input: unknown]>([
    ["text", "ana"], ["a number", 1], ["true", true], ["false", false], ["null", null], ["an empty list", []], ["a list in a list", [["a"], []]],
    ["an object without a prototype", Object.assign(Object.create(null), { id: "ana" })], ["an object of another realm", runInNewContext("({ id: 'ana', of: [1] })")],
    ["objects in a list in an object", { clients: [{ id: "ana" }, { id: "ben" }] }],
  ])("%s", (_what, input) => {
    const { value, issues: found } = snapshot(input);
    expect([value, found]).toEqual([JSON.parse(JSON.stringify(input)), []]);
  });

  test("at every depth", () => {
    const source = { clients: [{ id: "ana" }] };
    const value = snapshot(source).value as typeof source;
    expect([value, value.clients, value.clients[0]].map((each) => Object.isFrozen(each))).toEqual([true, true, true]);
    expect([Object.getPrototypeOf(value), Object.getPrototypeOf(value.clients[0])]).toEqual([null, null]);
    expect([value === source, value.clients === source.clients, Object.isFrozen(source)]).toEqual([false, false, false]);
  });

  test("a key whose value is undefined is left out", () => {
    expect(Object.keys(snapshot({ id: "ana", died: undefined }).value as object)).toEqual(["id"]);
  });

  test("the same object may stand in two places", () => {
    const one = { id: "ana" };
    expect(snapshot({ a: one, b: [one, one] })).toEqual({ value: { a: one, b: [one, one] }, issues: [] });
  });
});

describe("what is no data is refused, where it stands", () => {
  test.each<[what: string, input: unknown, issues: readonly string[]]>([
    ["an instance of a class", { client: ofAClass() }, ["/client not-plain: not a plain object: an instance of some class"]],
    ["a day as an object", [new Date(0)], ["/0 not-plain: not a plain object: a `Date`; write a day as `2026-05-04`, a moment as `2026-05-04T09:30:00-07:00`"]],
    ["a getter", { client: withGetter }, ["/client/born accessor: a getter, not a value"]],
    ["a getter in a list", { names: listWithGetter }, ["/names/1 accessor: a getter, not a value"]],
    ["a list with a hole", [["a", , "c"]], ["/0 sparse: a list with holes or with keys of its own"]],
    ["a list with a key of its own", { names: listWithKey }, ["/names sparse: a list with holes or with keys of its own"]],
    ["a list with a hole and a key, as many as it says", Object.assign(["a", , "c"], { more: 1 }), ["/1 sparse: a hole in a list"]],
    ["a symbol as a key", { [Symbol("s")]: 1, id: 2n }, ["/id not-data: not data: a value of type bigint", " not-data: a key that is a symbol: `Symbol(s)`"]],
    ["a function", { act: () => 1 }, ["/act not-data: not data: a value of type function"]],
    ["undefined", undefined, [" not-data: not data: a value of type undefined"]],
    ["undefined in a list", [undefined], ["/0 not-data: not data: a value of type undefined"]],
    ["what contains itself", circle, ["/self/0 cyclic: contains itself"]],
    ["a proxy that refuses", { client: refusing }, [" unreadable: could not be read: a proxy or an exotic object refused"]],
    ["half a character", { name: "\uD83D" }, ["/name lone-surrogate: not well-formed Unicode: a lone surrogate"]],
    ["half a character in a key", { "\uD83D": 1 }, ["/\uD83D lone-surrogate: not well-formed Unicode: a lone surrogate"]],
    ["keys that reach for prototypes", JSON.parse('{"__proto__": {"a": 1}, "constructor": 1, "prototype": 2, "id": "ana"}'), [
      "/__proto__ forbidden-key: a key that is never accepted: `__proto__`", "/constructor forbidden-key: a key that is never accepted: `constructor`",
      "/prototype forbidden-key: a key that is never accepted: `prototype`",
    ]],
    ["two faults", { a: () => 1, b: [ofAClass()] }, ["/a not-data: not data: a value of type function", "/b/0 not-plain: not a plain object: an instance of some class"]],
  ])("%s", (_what, input, found) => {
    expect(issues(input)).toEqual(found);
  });

  test("a whole character of two halves is text", () => {
    expect(issues({ "😀": "😀" })).toEqual([]);
  });

  test("what a getter would say is never asked", () => {
    let asked = 0;
    const source = Object.defineProperty({}, "id", { enumerable: true, get: () => { asked += 1; return "ana"; } });
    expect([snapshot(source).value, snapshot([source]).value, asked]).toEqual([{}, [{}], 0]);
  });
});

describe("the limits", () => {
  test.each<[what: string, input: unknown, issues: readonly string[]]>([
    ["as deep as may be", [[["a"]]], []],
    ["one level too deep", [[[["a"]]]], ["/0/0/0 too-deep: nested deeper than 2 levels"]],
    ["one level too deep, an object", { a: { b: { c: {} } } }, ["/a/b/c too-deep: nested deeper than 2 levels"]],
    ["as many values as may be", [1, 2, 3, 4, 5], []],
    ["one value too many", [1, 2, 3, 4, 5, 6], ["/5 too-many-nodes: more than 6 values in one input"]],
    ["far too many, said once", [1, 2, 3, 4, 5, 6, 7, 8, 9], ["/5 too-many-nodes: more than 6 values in one input"]],
    ["as long as may be", { abcde: "abcde" }, []],
    ["text too long", { a: "abcdef" }, ["/a text-too-long: longer than 5 characters"]],
    ["a key too long", { abcdef: 1 }, ["/abcdef text-too-long: longer than 5 characters"]],
  ])("%s", (_what, input, found) => {
    expect(issues(input, few)).toEqual(found);
  });

  test("are those that are published, unless others are given", () => {
    expect(LIMITS).toEqual({ depth: 24, nodes: 10_000_000, text: 2_000 });
    expect([snapshot("a".repeat(2_000)).issues, snapshot("a".repeat(2_001)).issues.length]).toEqual([[], 1]);
  });
});

test.each<[what: string, value: object, is: boolean]>([
  ["a literal", {}, true], ["without a prototype", Object.create(null) as object, true], ["of another realm", runInNewContext("({})") as object, true],
  ["an instance", ofAClass(), false], ["what stands on a literal", Object.create({}) as object, false], ["a list", [], false],
  ["what stands on something that calls itself the first of all, and is not", Object.create(Object.assign(Object.create({}) as object, { isPrototypeOf: () => true })) as object, false],
  ["what stands on a function that has no prototype and calls itself the first of all", Object.create(Object.assign(Object.setPrototypeOf(() => 0, null) as object, { isPrototypeOf: () => true })) as object, false],
  ["what stands on something that has no prototype and no methods", Object.create(Object.create(null) as object) as object, false],
])("is it plain: %s", (_what, value, is) => {
  expect(isPlain(value)).toBe(is);
});

test.each([["a".repeat(2_000), true], ["a".repeat(2_001), false], ["\uDE00", false], ["😀", true], ["", true]])("is it text: %#", (text, is) => {
  expect(isText(text)).toBe(is);
});

test("a key that is told of and is not there is passed over", () => {
  const ghostly = new Proxy({ id: "ana" }, { ownKeys: () => ["ghost", "id"] });
  const { value, issues: found } = snapshot(ghostly);
  expect([found, Object.keys(value as object)]).toEqual([[], ["id"]]);
});
