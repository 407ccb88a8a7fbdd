import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor } from "subrosa";
import { asStatements, cases, DETAILS, foreign, laws, type ForeignAdapter } from "subrosa/testing";
import { decide as naive } from "../../examples/31-naive-ehr-in-javascript/ehr.mjs";

const policy = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });
const portions = cases(fc.constant(policy));
const world = fc.oneof(portions, portions.map(asStatements));
/** Our own decision, of which no more is told than the outcome. */
const taciturn: ForeignAdapter = ({ request, casefile }) => evaluateDisclosure(request, casefile, policy).outcome;

const RUNS = { numRuns: 150, seed: 20261127, endOnFailure: true };
/** Those of the laws with these numbers that the adapter breaks. */
const brokenBy = (adapter: ForeignAdapter, numbers: readonly number[]): readonly number[] => foreign(adapter).laws.filter(({ number, property }) => {
  if (!numbers.includes(number)) return false;
  const check = fc.check(property(world), RUNS);
  return !(check instanceof Promise) && check.failed;
}).map(({ number }) => number);

test("every law is asked or skipped aloud, and none is both", () => {
  const { laws: asked, skipped } = foreign(taciturn);
  expect([...asked, ...skipped].map(({ number }) => number).sort((a, b) => a - b)).toEqual(laws.map(({ number }) => number).sort((a, b) => a - b));
  expect(asked.map(({ name }) => name)).toEqual([
    "order-changes-nothing", "names-change-nothing", "knowing-less-opens-nothing", "each-holder-is-answered-for", "less-of-a-release-opens-nothing",
    "portions-are-decided-alone", "nothing-is-lost-to-a-blanket-refusal", "same-input-same-bytes", "a-claim-stays-with-its-person", "halves-make-no-whole",
  ]);
});

test("a law that is skipped says what it would need to be shown", () => {
  const { skipped } = foreign(taciturn);
  expect(Object.fromEntries(skipped.map(({ number, reason }) => [number, reason]))).toMatchObject({
    1: "needs to be shown the ground and the rules on which each part goes",
    9: "needs to be shown what must go, and not only what may",
    12: "needs to be shown what must go, and not only what may, and the ground and the rules on which each part goes",
    15: "needs to be shown until when the decision stands",
    16: "needs to be shown what could go now and what would open more",
    17: "needs to be shown what is said to whoever asked",
    22: "needs to be shown the clearance that is handed to the sender",
  });
  expect(skipped).toHaveLength(14);
});

test("what each law needs is among the details, and each detail is needed by one", () => {
  expect([...new Set(laws.flatMap(({ needs }) => needs))].sort()).toEqual([...DETAILS].sort());
});

describe("the laws hold of our own evaluator when no more is told than the outcome", () => {
  test.each(foreign(taciturn).laws.map((law) => [law.statement, law] as const))("%s", (_statement, { property }) => {
    void fc.assert(property(world), { ...RUNS, numRuns: 12 });
  });
});

/** Adapters that decide by themselves, as small programs do: everything goes, or nothing. */
const goes = (decide: (aCase: Parameters<ForeignAdapter>[0], forms: Form[]) => boolean): ForeignAdapter => (aCase) => {
  const { recipient, at } = aCase.request;
  const forms = aCase.casefile.releases.filter((form) => form.recipients.includes(recipient.id) && Date.parse(form.signedAt) <= Date.parse(at));
  return aCase.request.asked.length > 0 && decide(aCase, [...forms]) ? "allow" : "deny";
};
type Form = Parameters<ForeignAdapter>[0]["casefile"]["releases"][number];
let turn = 0;

describe("a foreign evaluator is found out", () => {
  test.each<[wrong: string, laws: readonly number[], adapter: ForeignAdapter]>([
    ["refuses the whole for one part", [11], (aCase) => (taciturn(aCase) === "partial" ? "deny" : taciturn(aCase))],
    ["sends the whole for one part", [10], (aCase) => (taciturn(aCase) === "partial" ? "allow" : taciturn(aCase))],
    ["says that some goes where nothing does", [10], (aCase) => (taciturn(aCase) === "deny" ? "partial" : taciturn(aCase))],
    ["is content with anybody's signature", [6], goes((_aCase, forms) => forms.length > 0)],
    ["lets the newest signature win, and a revoked one stand in its way", [7], goes((_aCase, forms) => { const [newest] = forms.sort((a, b) => (a.signedAt < b.signedAt ? 1 : -1)); return newest !== undefined && newest.revoked === undefined; })],
    ["takes what is not known for a yes", [5], goes(({ casefile }) => casefile.part2Program === "unknown")],
    ["opens for a claim about one person only where it is about that person alone", [18], goes(({ request }) => request.claims.some(({ of }) => of.length < 4))],
    ["looks at the first of the members", [3], goes(({ casefile }) => casefile.clients[0]?.id === "ana")],
    ["knows somebody by name", [4], goes(({ request }) => request.recipient.id === "doe")],
    ["decides otherwise the second time", [14], goes(() => { turn += 1; return turn % 3 === 0; })],
  ])("%s", (_wrong, numbers, adapter) => { expect(brokenBy(adapter, numbers)).toEqual(numbers); });

  test("the naive one of the examples, by one more person's signature", () => {
    expect(brokenBy((aCase) => naive({ ...aCase }).outcome, [6])).toEqual([6]);
  });
});
