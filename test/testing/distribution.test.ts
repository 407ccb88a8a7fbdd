import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, safeParseCasefile, safeParseRequest, type Decision } from "subrosa";
import { faceted, flavoured, FLAVOURS, near, nearby, staged, strayed, type Case } from "subrosa/testing";
import { BASES } from "../../src/domain/vocabulary.ts";

const SEED = 20261127;
const RUNS = 2_000;
const federal = policyFor({ jurisdictions: [], codes: [], notModelled: ["US-CA"] });
/** A quarter under California's law and a code, a quarter under Texas' and another, half under federal law alone. */
const world = fc.oneof(
  flavoured(fc.constant(policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] }))),
  flavoured(fc.constant(policyFor({ jurisdictions: ["US-TX"], codes: ["nasw"] })), { place: "US-TX" }),
  { arbitrary: flavoured(fc.constant(federal)), weight: 2 },
);

/** In how many of the cases each thing is seen, in hundredths. */
const shares = (cases: readonly Case[], seen: (aCase: Case) => Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const aCase of cases) for (const each of new Set(seen(aCase))) counts.set(each, (counts.get(each) ?? 0) + 100 / cases.length);
  return counts;
};
const below = (counts: ReadonlyMap<string, number>, things: readonly string[], least: number) => things.filter((each) => (counts.get(each) ?? 0) < least).map((each) => `${each}: ${(counts.get(each) ?? 0).toFixed(2)} %`);

type Holder = Decision["portions"][number]["holders"][number];
const inPlay = ({ basis, alsoStood, barred, lookedFor }: Holder): readonly string[] =>
  [...(basis === undefined ? [] : [basis]), ...alsoStood, ...barred.map((each) => each.basis), ...lookedFor];

describe("what the generated cases come to", () => {
  const sample = fc.sample(world, { numRuns: RUNS, seed: SEED });
  const decisions = new Map(sample.map((aCase) => [aCase, evaluateDisclosure(aCase.request, aCase.casefile, aCase.policy)] as const));
  const holders = (aCase: Case) => (decisions.get(aCase)?.portions ?? []).flatMap((portion) => portion.holders);

  test("no verdict is under 5 %", () => {
    const seen = shares(sample, (aCase) => (decisions.get(aCase)?.portions ?? []).map(({ verdict }) => verdict));
    expect(below(seen, ["must", "may", "escalate", "must-not"], 5)).toEqual([]);
  });
  test("no basis is in play in less than 2 %", () => {
    const seen = shares(sample, (aCase) => holders(aCase).flatMap(inPlay));
    expect(below(seen, BASES, 2)).toEqual([]);
  });
  test("on no basis less than 0.3 % is made", () => {
    const seen = shares(sample, (aCase) => holders(aCase).flatMap(({ basis, verdict }) => (basis !== undefined && (verdict === "may" || verdict === "must") ? [basis] : [])));
    expect(below(seen, BASES, 0.3)).toEqual([]);
  });
});

const coherent = ({ casefile, request }: Case): boolean => safeParseCasefile(casefile).success && safeParseRequest(request).success;

test.each(FLAVOURS)("a case of the flavour %s is coherent, and is what it says", (flavour) => {
  const cases = fc.sample(flavoured(fc.constant(federal), { flavour }), { numRuns: 60, seed: SEED });
  expect(cases.every(coherent)).toBe(true);
  const shows = cases.filter(({ casefile: { clients, unit, part2Program } }) => ({
    individual: clients.length === 1 && unit.kind === "individual", couple: unit.kind === "couple", family: unit.kind === "family" && unit.members.some(({ as }) => as === "child"),
    group: unit.kind === "group", minor: clients[0]?.born === "2012-05-01" && clients[0].representatives.length > 0, divorce: unit.dissolved !== undefined,
    part2: part2Program === "yes", dead: clients[0]?.died !== undefined, unable: clients[0]?.capacity.at(-1)?.is === "unable",
  })[flavour]);
  expect(shows.length).toBeGreaterThan(40);
});

test("on chosen grounds the ground is in play in most cases", () => {
  const cases = fc.sample(flavoured(fc.constant(federal), { bases: ["treatment"] }), { numRuns: 60, seed: SEED });
  const those = cases.filter(({ request, casefile, policy }) =>
    evaluateDisclosure(request, casefile, policy).portions.some((portion) => portion.holders.some((holder) => inPlay(holder).includes("treatment"))));
  expect(those.length).toBeGreaterThan(40);
});

test("a stray case is coherent, and says words that the narrow world does not know", () => {
  const cases = fc.sample(strayed(flavoured(fc.constant(federal)), 12), { numRuns: 300, seed: SEED });
  expect(cases.every(coherent)).toBe(true);
  const text = JSON.stringify(cases.map(({ casefile, request }) => [casefile, request]));
  const seen = ["jail-or-prison", "examination-with-warning", "deposition-notice", "social-media", "genetic", "step-parent", "psychiatrist", "received-under-consent"].filter((word) => text.includes(word));
  expect(seen.length).toBeGreaterThanOrEqual(5);
});

/** How many leaves of two values differ, where both have them; a list that is longer or shorter differs once. */
const differences = (one: unknown, other: unknown): number => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other ? 0 : 1;
  if (Array.isArray(one) && Array.isArray(other) && one.length !== other.length) return 1;
  if (Array.isArray(one) !== Array.isArray(other)) return 1;
  const [those, these] = [one, other] as readonly { readonly [key: string]: unknown }[];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].reduce((sum, key) => sum + differences(those?.[key], these?.[key]), 0);
};

test("a near miss is coherent, and differs in one fact; one party in two places is one", () => {
  const [aCase] = fc.sample(flavoured(fc.constant(federal)), { numRuns: 1, seed: SEED });
  if (aCase === undefined) throw new Error("nothing was drawn");
  const misses = nearby(aCase);
  expect(misses.length).toBeGreaterThan(200);
  expect(misses.every((miss) => coherent(miss.aCase))).toBe(true);
  const facts = ({ request: { requester, recipient, ...request }, casefile }: Case): unknown =>
    [request, casefile, requester.id === recipient.id ? [recipient] : [requester, recipient]];
  expect(misses.filter((miss) => differences(facts(aCase), facts(miss.aCase)) !== 1).map(({ at }) => at)).toEqual([]);
  expect(misses.filter(({ forgets }) => forgets).every((miss) => miss.at.endsWith("/capacity") || /"(unknown|not-attested)"/.test(JSON.stringify(miss.aCase)))).toBe(true);
});

test("near misses of a key are those in that fact", () => {
  const [aCase] = fc.sample(flavoured(fc.constant(federal)), { numRuns: 1, seed: SEED });
  const misses = aCase === undefined ? [] : nearby(aCase, new Set(["identity"]));
  expect([...new Set(misses.map(({ at }) => at))].sort()).toEqual(["/request/recipient/identity", "/request/requester/identity"]);
});

test("cases near others, and cases with a scene in them, are coherent", () => {
  const draw = (cases: fc.Arbitrary<Case>): readonly Case[] => fc.sample(cases, { numRuns: 100, seed: SEED });
  const plain = flavoured(fc.constant(federal));
  const less = draw(near(plain, { forgets: true }));
  expect([draw(near(plain)), less, draw(staged(plain)), draw(faceted(plain))].flat().every(coherent)).toBe(true);
  expect(less.some(({ request }) => JSON.stringify(request).includes('"unknown"'))).toBe(true);
  // A scene is mostly played: somebody comes whom the narrow world does not know.
  expect(new Set(draw(staged(plain)).map(({ request }) => request.recipient.kind)).size).toBeGreaterThan(20);
});

test("a failure shrinks to a case that a person can read", () => {
  const result = fc.check(fc.property(strayed(flavoured(fc.constant(federal))), ({ request, casefile }) => evaluateDisclosure(request, casefile, federal).outcome === "deny"), { numRuns: 200, seed: SEED });
  const [found] = (result).counterexample ?? [];
  if (found === undefined) throw new Error("nothing is ever allowed");
  expect(found.casefile.clients.length).toBeLessThanOrEqual(2);
  expect(found.request.claims.length).toBeLessThanOrEqual(2);
  expect(found.casefile.releases.length).toBeLessThanOrEqual(3);
});
