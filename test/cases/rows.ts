/** The cases of the authorities as data: a story, what the page says must come of it, and why. Written from the page, before the first run. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, type Consult, type Decision, type Duty, type Pack, type Verdict } from "subrosa";
import { parsed, type Change } from "../support/world.ts";
import { federal } from "./policy.ts";

export interface Expected {
  readonly outcome: Decision["outcome"];
  /** By content id. Every content of the decision is named. */
  readonly verdicts: Readonly<{ [content: string]: Verdict }>;
  /** Whom the decision names to be consulted, at least. */
  readonly consult?: readonly Consult[];
  /** Duties that must be among those for what goes, and for what is withheld. */
  readonly duties?: { readonly release?: readonly Duty[]; readonly withholding?: readonly Duty[] };
}

export interface CaseRow {
  readonly id: string;
  readonly title: string;
  /** One sentence that reads the expectation off the source, with its provision. */
  readonly why: string;
  readonly change: Change;
  readonly codes?: readonly ("aamft" | "aca" | "apa" | "nasw")[];
  /** Bodies beside the federal ones: a state reduced to the one provision that the row turns on. */
  readonly packs?: readonly Pack[];
  readonly expect: Expected;
}

export const decide = ({ change, codes = [], packs = [] }: CaseRow): Decision => {
  const { casefile, request } = parsed(change);
  return evaluateDisclosure(request, casefile, federal(codes, ...packs));
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
