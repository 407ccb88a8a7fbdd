/** Which vectors, and which laws, find out that a specimen is wrong. */
import * as fc from "fast-check";
import { policyFor } from "../../src/index.ts";
import * as packs from "../../src/packs/index.ts";
import { answerOf, asStatements, cases, compare, laws, policyOf, randomPolicy } from "../../src/testing/index.ts";
import type { Evaluate } from "../../src/testing/case.ts";
import type { Vector } from "../../src/testing/vectors/format.ts";
import type { Policy } from "../../src/engine/policy.ts";

const policies = new Map<string, Policy>();

const policyOfVector = ({ policy }: Vector): Policy => {
  const key = JSON.stringify(policy);
  const made = policies.get(key) ?? policyFor(policy);
  policies.set(key, made);
  return made;
};

/** Does this engine answer otherwise than the vector says? It is asked twice on the same objects: an engine that leaves traces in them is wrong too. */
const isFoundOutBy = (evaluate: Evaluate) => (vector: Vector): boolean => {
  const { request, casefile } = JSON.parse(JSON.stringify(vector)) as Vector;
  return [1, 2].some(() => compare(vector, answerOf(evaluate(request, casefile, policyOfVector(vector)))).kind !== "passed");
};

/** The vectors that this engine answers otherwise than they say, in their order. */
export const vectorsAgainst = (evaluate: Evaluate, vectors: readonly Vector[]): readonly Vector[] => vectors.filter(isFoundOutBy(evaluate));

/** The first of them. */
export const vectorAgainst = (evaluate: Evaluate, vectors: readonly Vector[]): Vector | undefined => vectors.find(isFoundOutBy(evaluate));

const { floor, ...shipped } = packs;
const ours = cases(policyOf(Object.values(shipped), [floor]));
/** The worlds in which a law looks for what is wrong. */
const worlds = [cases(randomPolicy()), ours, ours.map(asStatements), cases(randomPolicy([floor, ...Object.values(shipped)]))];

/** Does the law of this number find out in so many cases of each world that the engine is wrong? */
export const isBrokenBy = (evaluate: Evaluate, number: number, numRuns: number): boolean => {
  const law = laws.find((each) => each.number === number);
  if (law === undefined) throw new Error(`no law ${String(number)}`);
  return worlds.some((world) => (fc.check(law.property(evaluate, world), { numRuns, seed: 20261123, endOnFailure: true }) as fc.RunDetails<unknown>).failed);
};

/** The numbers of the laws that find it out, each in so many cases of each world. */
export const lawsAgainst = (evaluate: Evaluate, numRuns: number): readonly number[] =>
  laws.map(({ number }) => number).filter((number) => isBrokenBy(evaluate, number, numRuns));
