import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STATES } from "../../src/packs/states/index.ts";
import { page, summary, table } from "./states.ts";

test("the page beside the examples is as it is now: `npm run states -- --write` writes it", () => {
  expect(readFileSync(new URL("../../examples/states.md", import.meta.url), "utf8")).toBe(page());
});

test("every state has a row for every question, and some answer to most of them", () => {
  const rows = table().split("\n").slice(2);
  expect(rows).toHaveLength(STATES.size * 7);
  for (const { source } of STATES.values()) {
    const own = rows.filter((row) => row.startsWith(`| ${source} |`));
    expect(own).toHaveLength(7);
    expect(own.filter((row) => row.endsWith("| no rule of its own |")).length).toBeLessThan(3);
  }
});

test("the last line counts the states and their rules", () => {
  const rules = [...STATES.values()].flatMap((pack) => pack.rules);
  const read = rules.filter(({ verified }) => verified !== false).length;
  expect(summary()).toBe(`states: 11 rules: ${String(rules.length)} verified: ${String(read)} unverified: ${String(rules.length - read)}`);
});
