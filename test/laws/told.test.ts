/** The laws of time, ways, words and clearances where what is asked for is told rather than handed over; and that they have something to look at. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, timeline, wayForward } from "subrosa";
import { asStatements, cases, laws, type Case } from "subrosa/testing";
import { epochOf, instantFrom, type Instant } from "../../src/domain/time.ts";
import { mutants } from "./mutants.ts";

const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const plain = cases(fc.constant(federal));
const told = plain.map(asStatements);

test.each(mutants.filter(({ law }) => law >= 15).map(({ law, wrong, evaluate }) => [law, wrong, evaluate] as const))("law %i finds out of statements alone: %s", (number, _wrong, evaluate) => {
  const law = laws.find((each) => each.number === number);
  if (law === undefined) throw new Error("no such law");
  expect((fc.check(law.property(evaluate, told), { numRuns: 1200, seed: 5, endOnFailure: true }) as fc.RunDetails<unknown>).failed).toBe(true);
});

describe.each<[what: string, world: fc.Arbitrary<Case>]>([["portions", plain], ["statements", told]])("there is something to look at, of %s", (_what, world) => {
  const seen = fc.sample(world, { numRuns: 60, seed: 11 }).map(({ request, casefile, policy }) => {
    const decision = evaluateDisclosure(request, casefile, policy);
    const from = request.at as Instant;
    const to = instantFrom(epochOf(from) + 400 * 86_400_000, from);
    return { decision, way: wayForward(decision, request, casefile, policy), stretches: timeline(request, casefile, policy, from, to) };
  });
  const share = (is: (each: (typeof seen)[number]) => boolean): number => seen.filter(is).length / seen.length;
  test.each<[what: string, is: (each: (typeof seen)[number]) => boolean]>([
    ["a decision that stands until a day", ({ decision }) => decision.validUntil !== undefined],
    ["a remedy", ({ way }) => way.remedies.length > 0],
    ["a remedy of several acts", ({ way }) => way.remedies.some(({ acts }) => acts.length > 1)],
    ["what nothing opens", ({ way }) => way.nothingOpens.length > 0],
    ["an offer of what was asked for", ({ way }) => way.offers.some(({ parts }) => parts.some(({ insteadOf }) => insteadOf === undefined))],
    ["a question", ({ way }) => way.questions.length > 0],
    ["a clearance", ({ decision }) => "clearance" in decision],
    ["an answer that changes with time", ({ stretches }) => stretches.length > 1],
  ])("%s in a twentieth of the cases at least", (_name, is) => { expect(share(is)).toBeGreaterThanOrEqual(0.05); });
});
