import * as fc from "fast-check";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { definePolicy, type Finding, type Rule } from "subrosa";
import * as packs from "subrosa/packs";
import { faceted, flavoured, strayed, type Taste } from "subrosa/testing";
import { ask, findingOf } from "../../src/testing/laws/law.ts";

type Kind = Finding["kind"];
const KINDS: readonly Kind[] = ["holds", "silent", "undetermined"];
const everything = definePolicy(Object.values(packs));
const places = [...new Set(everything.packs.flatMap(({ jurisdiction }) => (jurisdiction?.startsWith("US-") === true ? [jurisdiction] : [])))] as readonly NonNullable<Taste["place"]>[];

/**
 * What the generated cases do not show of a rule, by rule, until a facet or flavour shows it. A duty without a condition is never
 * silent, and a rule that reads no fact that can be unknown is never undetermined: such a rule stands here for good, and its own table says why.
 */
const LISTED = new URL("./unreached.json", import.meta.url);
const listed = JSON.parse(existsSync(LISTED) ? readFileSync(LISTED, "utf8") : "{}") as Readonly<{ [rule: string]: readonly Kind[] | undefined }>;

/** The findings that no content of no case brought out, with `runs` cases that happen in each state in turn. */
const unreached = (runs: number): ReadonlyMap<Rule, ReadonlySet<Kind>> => {
  const open = new Map<Rule, Set<Kind>>(everything.packs.flatMap(({ rules }) => rules.map((rule) => [rule, new Set(KINDS)] as const)));
  const world = fc.constantFrom(...places).chain((place) => strayed(faceted(flavoured(fc.constant(everything), { place })), 2));
  for (const aCase of fc.sample(world, { numRuns: runs, seed: 20261127 })) {
    const asked = ask(aCase);
    for (const [rule, wanted] of open) {
      for (const content of asked.contents) for (const holder of rule.asks === "content" ? [undefined] : content.holders) wanted.delete(findingOf(rule, asked, content, holder).kind);
      if (wanted.size === 0) open.delete(rule);
    }
  }
  return open;
};

test("every rule of every pack is made to hold, to be silent and to be in doubt, but for what is listed", () => {
  const open = unreached(1_500);
  if (process.env.UNREACHED === "write") {
    writeFileSync(LISTED, `${JSON.stringify(Object.fromEntries([...open].map(([rule, kinds]) => [rule.id, [...kinds]] as const).sort(([a], [b]) => (a < b ? -1 : 1))), null, 1).replace(/\[\n\s+/g, "[").replace(/\n\s+\]/g, "]").replace(/",\n\s+"(?=[a-z]+"[,\]])/g, '", "')}\n`);
  }
  const fresh = [...open].flatMap(([rule, kinds]) => [...kinds].filter((kind) => listed[rule.id]?.includes(kind) !== true).map((kind) => `${rule.id} is never ${kind}`));
  expect(fresh).toEqual([]);
}, 300_000);

test("the list names rules that exist", () => {
  const ids = new Set<string>(everything.packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
  expect(Object.keys(listed).filter((id) => !ids.has(id))).toEqual([]);
});

test("at least nine rules in ten are made to hold, and no rule that holds on a condition is never silent", () => {
  const kinds = (kind: Kind): readonly string[] => Object.keys(listed).filter((id) => listed[id]?.includes(kind) === true);
  const rules = everything.packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  expect(kinds("holds").length).toBeLessThan(rules / 10);
  // What is never silent asks nothing: it is not also never seen to hold.
  expect(kinds("silent").filter((id) => listed[id]?.includes("holds") === true)).toEqual([]);
});
