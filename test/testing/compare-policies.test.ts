/** Two policies, over cases that are drawn. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePolicies as overCases, evaluateDisclosure, isInputError, policyFor, type Policy } from "subrosa";
import { cases, comparePolicies, type Case } from "subrosa/testing";
import { compile } from "../../src/engine/policy.ts";
import { body, forbid, permit } from "../support/bodies.ts";
import { neverSigned, parsed } from "../support/world.ts";

const A = ["authorization"] as const;
const T = ["treatment"] as const;
const forms = compile([body([permit(A)])]);
const formsAndCare = compile([body([permit([...A, ...T])])]);
const care = compile([body([permit(T)])]);
const few = { runs: 150, seed: 7 } as const;
const drawn = cases(fc.constant(forms));
const goes = ({ request, casefile }: Pick<Case, "request" | "casefile">, policy: Policy) => evaluateDisclosure(request, casefile, policy).portions.filter(({ verdict }) => verdict === "may").length;

describe("over an arbitrary", () => {
  test("a policy is equal to itself, over as many cases as were asked for", () => { expect(comparePolicies(forms, forms, drawn, few)).toEqual({ relation: "equal", compared: 150 }); });
  test("what opens more is more permissive, with a case that shows it", () => {
    const { relation, opens, closes } = comparePolicies(forms, formsAndCare, drawn, few);
    if (opens === undefined) throw new Error("no witness");
    expect([relation, closes]).toEqual(["more-permissive", undefined]);
    expect(goes(opens, formsAndCare)).toBeGreaterThan(goes(opens, forms));
  });
  test("the other way round it is less permissive", () => { expect(comparePolicies(formsAndCare, forms, drawn, few).relation).toBe("less-permissive"); });
  test("what opens more here and less there is neither, with a case for each", () => {
    const { relation, opens, closes } = comparePolicies(forms, care, drawn, few);
    if (opens === undefined || closes === undefined) throw new Error("no witness");
    expect(relation).toBe("incomparable");
    expect([goes(opens, care) > 0, goes(closes, forms) > 0]).toEqual([true, true]);
  });
  test("the witness is made small: of the lists of a file nothing is left that does not matter", () => {
    const { closes } = comparePolicies(forms, compile([body([permit(A), forbid(A)])]), drawn, few);
    const first = fc.sample(drawn, { numRuns: 150, seed: 7 }).find((each) => goes(each, forms) > 0);
    if (closes === undefined || first === undefined) throw new Error("no witness");
    expect(JSON.stringify(closes).length).toBeLessThanOrEqual(JSON.stringify(first).length);
  });
  test("the same seed gives the same answer", () => { expect(comparePolicies(forms, care, drawn, few)).toEqual(comparePolicies(forms, care, drawn, few)); });
  test("a case that is not coherent is an error, and no witness", () => {
    const broken = drawn.map((each) => ({ ...each, request: { ...each.request, at: "yesterday" } }));
    try {
      comparePolicies(forms, care, broken, few);
      expect.unreachable();
    } catch (error) {
      expect(isInputError(error)).toBe(true);
    }
  });
});
test("over cases that are there already it is the same as that of the core", () => {
  const given = [parsed(), parsed(neverSigned("ana"))];
  const formsOnly = compile([body([forbid(A)])]);
  const federal = policyFor({ jurisdictions: [], codes: [], notModelled: ["US-CA"] });
  expect(comparePolicies(federal, formsOnly, given)).toEqual(overCases(federal, formsOnly, given));
  expect(comparePolicies(federal, formsOnly, given).compared).toBe(2);
});
