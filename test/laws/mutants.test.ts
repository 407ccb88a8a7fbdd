import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import { asStatements, cases, laws, policyOf, randomPolicy } from "subrosa/testing";
import { mutants } from "./mutants.ts";

const { floor, ...shipped } = packs;
const ours = cases(policyOf(Object.values(shipped), [floor]));
const worlds = [cases(randomPolicy()), ours, ours.map(asStatements), cases(randomPolicy([floor, ...Object.values(shipped)]))];

test("every law has a mutant that it must kill", () => {
  expect(laws.map(({ number }) => number).filter((number) => !mutants.some(({ law }) => law === number))).toEqual([]);
});

test.each(mutants.map(({ law, wrong, evaluate }) => [law, wrong, evaluate] as const))("law %i finds out that %s", (number, _wrong, evaluate) => {
  const law = laws.find((each) => each.number === number);
  if (law === undefined) throw new Error(`no law ${String(number)}`);
  const caught = worlds.some((world) => (fc.check(law.property(evaluate, world), { numRuns: 800, seed: 20261123, endOnFailure: true }) as fc.RunDetails<unknown>).failed);
  expect(caught).toBe(true);
}, 120_000);
