import * as fc from "fast-check";
import { describe, test } from "vitest";
import { evaluateDisclosure } from "subrosa";
import * as packs from "subrosa/packs";
import { asStatements, cases, laws, policyOf, randomPolicy, type Case } from "subrosa/testing";

const { floor, ...shipped } = packs;
const worlds: Readonly<{ [name: string]: fc.Arbitrary<Case> }> = {
  "the shipped packs": cases(policyOf(Object.values(shipped), [floor])),
  "the shipped packs, told": cases(policyOf(Object.values(shipped), [floor])).map(asStatements),
  "made-up bodies": cases(randomPolicy()),
  "made-up bodies, told": cases(randomPolicy()).map(asStatements),
  "both": cases(randomPolicy([floor, ...Object.values(shipped)])),
};
/** Override with the environment to look further: more runs, another seed. */
const { LAW_RUNS = "120", LAW_SEED = "20261123" } = process.env;

describe.each(laws.map((each) => [each.number, each.statement, each] as const))("law %i: %s", (_number, _statement, law) => {
  test.each(Object.entries(worlds))("over %s", async (_name, world) => {
    await fc.assert(law.property(evaluateDisclosure, world), { numRuns: Number(LAW_RUNS), seed: Number(LAW_SEED) });
  }, 600_000);
});
