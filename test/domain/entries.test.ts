import { describe, expect, test } from "vitest";
import { parseCasefile, type Session, type TherapyRecord } from "subrosa";
import { chartAfter, chartOf, isGrown, push, type Chart } from "../../src/domain/entries.ts";
import type { Entry } from "../../src/domain/open.ts";
import { after, asIs, copy, portionIs, world, type Change } from "../support/world.ts";

const known = new Map<string, Session>(parseCasefile(world.casefile).sessions.map((session) => [session.id, session]));
const members = new Map(parseCasefile(world.casefile).unit.members.map((member) => [member.who as string, member]));
const around = { sessions: known, members };

/** What is found in a chart, in whichever order. */
const found = ({ entries, entriesOf, jointEntries }: Chart): object => {
  const listed = (each: Iterable<Entry>): string[] => [...each].map(({ portion, record, session }) => `${portion.id} of ${record.id} of ${session?.id ?? "none"}`).sort();
  const of = Object.fromEntries([...entriesOf].map(([who, each]) => [who, listed(each)] as const).filter(([, each]) => each.length > 0));
  return { entries: listed(entries.values()), of, joint: listed(jointEntries) };
};
const records = (change: Change = asIs): readonly TherapyRecord[] => parseCasefile(after(change).casefile).records;

test("items are gathered under their key, in the order in which they come", () => {
  const index = new Map<string, number[]>();
  push(index, "a", 1);
  push(index, "b", 2);
  push(index, "a", 3);
  expect([...index]).toEqual([["a", [1, 3]], ["b", [2]]]);
});

describe("a chart", () => {
  test("finds an entry by its id, by whom it belongs to or tells of, and those of several members", () => {
    expect(found(chartOf(records(portionIs("bens", { about: ["ben", "mother"] })), around))).toEqual({
      entries: ["anas of r-ana of s-ana", "bens of r-ben of s-ben", "joint of r-joint of s-joint", "vignette of r-case of none"],
      of: { ana: ["anas of r-ana of s-ana", "joint of r-joint of s-joint"], ben: ["bens of r-ben of s-ben", "joint of r-joint of s-joint"], mother: ["bens of r-ben of s-ben"] },
      joint: ["joint of r-joint of s-joint"],
    });
  });
  test.each<[situation: string, joint: readonly string[], change: Change]>([
    ["one member and somebody who is none", [], portionIs("joint", { holders: ["ana", "mother"] })], ["two members and somebody who is none", ["joint of r-joint of s-joint"], portionIs("joint", { holders: ["ana", "mother", "ben"] })],
    ["of one member, about both", [], portionIs("joint", { holders: ["ana"] })],
  ])("of %s", (_situation, joint, change) => { expect(found(chartOf(records(change), around))).toMatchObject({ joint }); });
});

test("two portions with the very same list of holders are found each under those of whom it tells", () => {
  const [first] = records();
  const portion = first?.portions[0];
  if (first === undefined || portion === undefined) throw new Error("no portion");
  const tells = (id: string, about: readonly string[]): object => ({ ...portion, id, about });
  const both = { ...first, portions: [tells("a", ["ana"]), tells("b", ["mother"]), tells("c", ["ana"])] } as unknown as TherapyRecord;
  expect(found(chartOf([both], around))).toMatchObject({ of: { mother: ["b of r-joint of s-joint"], ana: ["a", "b", "c"].map((id) => `${id} of r-joint of s-joint`) } });
});

describe("whether a list has only grown", () => {
  const [a, b] = [{}, {}];
  test.each<[situation: string, answer: boolean, was: readonly object[], is: readonly object[]]>([
    ["the same items", true, [a, b], [a, b]], ["one more at its end", true, [a], [a, b]], ["from nothing", true, [], [a]], ["one less", false, [a, b], [a]], ["one more at its beginning", false, [b], [a, b]],
    ["one replaced by its like", false, [a], [{}]], ["the last replaced", false, [a, b], [a, {}]], ["the first replaced", false, [a, b], [{}, b]],
  ])("%s", (_situation, answer, was, is) => { expect(isGrown(was, is)).toBe(answer); });
  test("the very same list", () => {
    const list = [a];
    expect(isGrown(list, list)).toBe(true);
  });
});

describe("a chart that is brought up to date is as if it were made anew", () => {
  const COUNT = 40;
  const nth = (at: number, more: object = {}, id = `p-${String(at)}`): TherapyRecord => {
    const [first] = copy(records());
    return { ...first, id: `r-${String(at)}`, portions: first?.portions.map((portion) => ({ ...portion, id, ...more })) } as unknown as TherapyRecord;
  };
  const was = Array.from({ length: COUNT }, (_, at) => nth(at));
  const before = chartOf(was, around);
  const asBefore = found(before);
  const others = { holders: ["mother"], about: ["mother"] };

  test.each<[what: string, is: readonly TherapyRecord[]]>([
    ["nothing", was], ["nothing, in a list of its own", [...was]], ["one record", was.with(7, nth(7, others))], ["one record, of another session", was.with(7, { ...nth(7), session: "s-ana" } as unknown as TherapyRecord)], ["five records", was.map((record, at) => (at < 5 ? nth(at, others) : record))],
    ["all records but two", was.map((record, at) => (at < COUNT - 2 ? nth(at, others) : record))], ["all records", was.map((_, at) => nth(at, others))], ["the id of a portion", was.with(3, nth(3, {}, "renamed"))],
    ["one more at the end", [...was, nth(COUNT, others)]], ["the last is gone", was.slice(0, -1)], ["the first is gone", was.slice(1)], ["two changed places", was.with(2, was[5] ?? nth(5)).with(5, was[2] ?? nth(2))], ["all are gone", []],
  ])("after %s", (_what, is) => {
    expect(found(chartAfter(before, was, is, around))).toEqual(found(chartOf(is, around)));
    expect(found(before)).toEqual(asBefore);
  });
  test("where nothing changed it is the same chart", () => { expect(chartAfter(before, was, was, around)).toBe(before); });
});
