/** The cases of the authorities as data: a story, what the page says must come of it, and why. Written from the page, before the first run. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Decision, type Pack } from "subrosa";
import { expand } from "../../src/testing/vectors/expand.ts";
import type { VectorSource } from "../../src/testing/vectors/format.ts";
import { parsed } from "../support/world.ts";
import { federal } from "./policy.ts";

/** A vector, or a case that no vector can tell because it brings a body of rules of its own. */
export interface CaseRow extends Omit<VectorSource, "source"> {
  readonly source?: VectorSource["source"];
  /** Bodies beside the federal ones: a state reduced to the one provision that the row turns on, or a house rule. */
  readonly packs?: readonly Pack[];
}

export const decide = ({ packs, source = [], ...row }: CaseRow): Decision => {
  if (packs !== undefined) {
    const { casefile, request } = parsed(row.change);
    return evaluateDisclosure(request, casefile, federal(row.codes, ...packs));
  }
  const { casefile, request, policy } = expand({ source, ...row });
  return evaluateDisclosure(request, casefile, policyFor(policy));
};

/** One named test a row. */
export const runRows = (name: string, rows: readonly CaseRow[]): void => {
  describe(name, () => {
    test("no row stands twice, each says why", () => {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const { why } of rows) expect(why.split(" ").length).toBeGreaterThan(5);
    });
    test.each(rows.map((row) => [row.id, row.title, row] as const))("%s: %s", (_id, _title, row) => {
      const decision = decide(row);
      const { outcome, verdicts, consult = [], duties = {} } = row.expect;
      expect({ outcome: decision.outcome, verdicts: Object.fromEntries(decision.portions.map(({ content, verdict }) => [content, verdict])) }).toEqual({ outcome, verdicts });
      for (const who of consult) expect(decision.consult).toContain(who);
      const owed = (upon: "release" | "withholding"): readonly string[] => decision.obligations.filter((each) => each.upon === upon).map(({ duty }) => duty);
      for (const duty of duties.release ?? []) expect(owed("release"), `upon release: ${duty}`).toContain(duty);
      for (const duty of duties.withholding ?? []) expect(owed("withholding"), `upon withholding: ${duty}`).toContain(duty);
    });
  });
};
