/** Where the laws are asked: each world of cases as portions and, told, as statements drawn from them. */
import * as fc from "fast-check";
import { describe, test } from "vitest";
import { evaluateDisclosure, policyFor } from "subrosa";
import * as packs from "subrosa/packs";
import { asStatements, cases, laws, policyOf, randomPolicy, type Case } from "subrosa/testing";

const { floor, ...shipped } = packs;
const federal = policyFor({ jurisdictions: [], codes: ["aamft", "aca", "apa", "nasw"], notModelled: ["US-CA"] });
/** The case as it is, somewhere else. */
const movedTo = (place: string) => ({ casefile, ...rest }: Case): Case => ({ ...rest, casefile: JSON.parse(JSON.stringify(casefile).replaceAll("US-CA", place)) as Case["casefile"] });
/** Cases of each state, under its law, the federal law and one code. */
const inEachState = fc.constantFrom("US-CA", "US-CO", "US-FL", "US-IL", "US-MA", "US-NY", "US-OH", "US-PA", "US-TX", "US-VA", "US-WA")
  .chain((place) => cases(fc.constant(policyFor({ jurisdictions: [place], codes: ["aamft"] }))).map(movedTo(place)));
type Worlds = Readonly<{ [name: string]: fc.Arbitrary<Case> }>;
/** Two lots, a test file each, so that they run side by side. */
export const here: Worlds = {
  "the shipped packs": cases(policyOf(Object.values(shipped), [floor])),
  "the shipped packs, told": cases(policyOf(Object.values(shipped), [floor])).map(asStatements),
  "made-up bodies": cases(randomPolicy()),
  "made-up bodies, told": cases(randomPolicy()).map(asStatements),
  "both": cases(randomPolicy([floor, ...Object.values(shipped)])),
};
export const inPlaces: Worlds = {
  "federal law, every code": cases(fc.constant(federal)),
  "federal law, every code, told": cases(fc.constant(federal)).map(asStatements),
  "each state's full policy": inEachState,
  "each state's full policy, told": inEachState.map(asStatements),
};

/** Override with the environment to look further: more runs, another seed. */
const { LAW_RUNS = "60", LAW_SEED = "20261123" } = process.env;

/** Asks every law in each of these worlds. */
export const askEveryLaw = (worlds: Worlds): void => {
  describe.each(laws.map((each) => [each.number, each.statement, each] as const))("law %i: %s", (_number, _statement, law) => {
    test.each(Object.entries(worlds))("over %s", async (_name, world) => {
      await fc.assert(law.property(evaluateDisclosure, world), { numRuns: Number(LAW_RUNS), seed: Number(LAW_SEED) });
    });
  });
};
