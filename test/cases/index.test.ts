/**
 * The coverage index of the authorities: each of its 55 situations as at least one vector. A default verdict with two
 * sides has a vector for each.
 */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { runRows } from "./rows.ts";

const rows = GROUPS["coverage-index"];

/** Numbers of the index that no vector covers, each with the reason. */
const LEFT_OUT: readonly { readonly id: string; readonly reason: string }[] = [
  { id: "50", reason: "A misdirected e-mail or an overheard talk has happened already: no disclosure is asked for. The breach is judged by the trail." },
  { id: "53", reason: "The law of the United Kingdom and of the European Union is not modelled." },
  { id: "55", reason: "The accounting is kept by the trail; amendment and restriction requests are not decided here." },
];

runRows("the coverage index", rows);

describe("the coverage index is covered", () => {
  const NUMBERS = Array.from({ length: 55 }, (_, at) => String(at + 1));
  const numberOf = (id: string): string => /^index\/(\d+)[a-z]?$/.exec(id)?.[1] ?? `not an id: ${id}`;
  const covered = new Set(rows.map(({ id }) => numberOf(id)));
  const left = LEFT_OUT.map(({ id }) => id);

  test.each(NUMBERS)("%s has a vector or is left out with a reason, and not both", (id) => {
    expect([covered.has(id), left.includes(id)].filter(Boolean)).toHaveLength(1);
  });
  test("nothing beyond the index, and each omission says why", () => {
    expect([...covered, ...left].filter((id) => !NUMBERS.includes(id))).toEqual([]);
    for (const { reason } of LEFT_OUT) expect(reason.split(" ").length).toBeGreaterThan(5);
  });
});
