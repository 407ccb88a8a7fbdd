/**
 * The hard cases of the authorities: where an honest answer is "not yet, ask". Each with a near miss, one fact changed,
 * that is decided plainly. Written from the page, before the first run.
 */
import { describe, expect, test } from "vitest";
import { GROUPS } from "../../src/testing/vectors/index.ts";
import { decide, runRows, type CaseRow } from "./rows.ts";

const rows: readonly CaseRow[] = GROUPS["hard-cases"];

runRows("the hard cases", rows);

const isNearMiss = ({ id }: CaseRow): boolean => id.includes("-near");
const escalates = ({ expect: { verdicts } }: CaseRow): boolean => Object.values(verdicts).includes("escalate");
const caseOf = ({ id }: CaseRow): string => /^hard\/\d+/.exec(id)?.[0] ?? id;
const ALL = Array.from({ length: 26 }, (_, at) => `hard/${String(at + 1)}`);
/** Decided plainly although hard: the reply to a review, and the state's ground that federal law overrides. */
const PLAIN = ["hard/5", "hard/15"];

describe("what the hard cases are", () => {
  test("all 26 stand here, and each has a near miss", () => {
    expect([...new Set(rows.filter((row) => !isNearMiss(row)).map(caseOf))]).toEqual(ALL);
    expect([...new Set(rows.filter(isNearMiss).map(caseOf))]).toEqual(ALL);
  });
  test("each escalates but two, and no near miss does", () => {
    expect(rows.filter((row) => !isNearMiss(row) && !PLAIN.includes(caseOf(row)) && !escalates(row))).toEqual([]);
    expect(rows.filter((row) => isNearMiss(row) && escalates(row))).toEqual([]);
  });
  test.each(rows.filter(escalates).map((row) => [row.id, row] as const))("%s names whom to ask or what is missing, and what can safely be done meanwhile", (_id, row) => {
    const { consult, interim, missing } = decide(row);
    expect(interim).not.toEqual([]);
    expect(consult.length + missing.length).toBeGreaterThan(0);
  });
});
