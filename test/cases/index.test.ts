/**
 * The coverage index of the authorities: each of its 55 situations as at least one vector. A default verdict with two
 * sides has a vector for each.
 */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { runRows } from "./rows.ts";

const rows = GROUPS["coverage-index"];

runRows("the coverage index", rows);

describe("the coverage index is covered", () => {
  const NUMBERS = Array.from({ length: 55 }, (_, at) => String(at + 1));
  const numberOf = (id: string): string => /^index\/(\d+)[a-z]?$/.exec(id)?.[1] ?? `not an id: ${id}`;
  const covered = new Set(rows.map(({ id }) => numberOf(id)));

  test.each(NUMBERS)("%s has a vector", (id) => { expect(covered.has(id)).toBe(true); });
  test("nothing beyond the index", () => { expect([...covered].filter((id) => !NUMBERS.includes(id))).toEqual([]); });
});
