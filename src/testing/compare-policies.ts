/** Two policies by the answers that they give, over cases that are drawn: `comparePolicies` of the core, for an arbitrary. */
import * as fc from "fast-check";
import { comparePolicies as overCases, type ComparedCase, type PolicyComparison } from "../forward/compare.ts";
import type { Policy } from "../engine/policy.ts";

/** How many cases are drawn, and from which seed: the same seed draws the same cases. */
export interface Drawing {
  /** Default: 1000. */
  readonly runs?: number;
  /** Default: 1. */
  readonly seed?: number;
}

/** The first drawn case of which something is true, made as small as it stays true; and how many were looked at. */
const smallest = (drawn: fc.Arbitrary<ComparedCase>, isSo: (each: ComparedCase) => boolean, { runs: numRuns = 1000, seed = 1 }: Drawing) => {
  const thrown: unknown[] = [];
  const { counterexample, numRuns: looked } = fc.check(fc.property(drawn, (each) => {
    try {
      return !isSo(each);
    } catch (error) {
      thrown.push(error);
      return false;
    }
  }), { numRuns, seed });
  if (thrown.length > 0) throw thrown[0] as Error;
  return { looked, witness: counterexample?.[0] };
};

const isArbitrary = (cases: Iterable<ComparedCase> | fc.Arbitrary<ComparedCase>): cases is fc.Arbitrary<ComparedCase> => !(Symbol.iterator in cases);

/**
 * How a second policy stands to a first one, over these cases or over cases drawn from an arbitrary. The witnesses of an
 * arbitrary are as small as it can make them. It speaks of the cases looked at and of no others.
 *
 * @throws {InputError} when a case is not coherent.
 */
export const comparePolicies = (first: Policy, second: Policy, cases: Iterable<ComparedCase> | fc.Arbitrary<ComparedCase>, drawing: Drawing = {}): PolicyComparison => {
  if (!isArbitrary(cases)) return overCases(first, second, cases);
  const opens = smallest(cases, (each) => overCases(first, second, [each]).opens !== undefined, drawing);
  const closes = smallest(cases, (each) => overCases(first, second, [each]).closes !== undefined, drawing);
  return {
    relation: opens.witness === undefined ? (closes.witness === undefined ? "equal" : "less-permissive") : closes.witness === undefined ? "more-permissive" : "incomparable",
    compared: Math.max(opens.looked, closes.looked),
    ...(opens.witness === undefined ? {} : { opens: opens.witness }), ...(closes.witness === undefined ? {} : { closes: closes.witness }),
  };
};
