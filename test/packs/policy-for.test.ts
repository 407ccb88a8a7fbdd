import { describe, expect, test } from "vitest";
import { definePolicy, isInputError, policyFor, type CodeId } from "subrosa";
import { aamft, hipaa, practice } from "subrosa/packs";
import { body, permit } from "../support/bodies.ts";

const idsOf = (choice: Parameters<typeof policyFor>[0]): readonly string[] => policyFor(choice).packs.map(({ id }) => id);
const cautions = ({ cautions: all }: ReturnType<typeof policyFor>): readonly (readonly [string, unknown])[] => all.map(({ id, slots }) => [id, slots]);
const issuesOf = (choice: Parameters<typeof policyFor>[0]): readonly object[] => {
  try {
    policyFor(choice);
    return [];
  } catch (error) {
    return isInputError(error) ? error.issues.map(({ path, suggestion }) => ({ path, suggestion })) : [{ error }];
  }
};

describe("policyFor", () => {
  test("federal law, privilege, the practice's rules and the floor are always there", () => {
    expect(idsOf({ jurisdictions: [], codes: [] })).toEqual(["floor", "hipaa", "part2", "practice", "privilege"]);
  });
  test("with the codes named, each once", () => {
    expect(idsOf({ jurisdictions: [], codes: ["nasw", "aamft", "nasw"] })).toEqual(["aamft", "floor", "hipaa", "nasw", "part2", "practice", "privilege"]);
  });
  test("without a state it says so", () => { expect(cautions(policyFor({ jurisdictions: [], codes: [] }))).toEqual([["no-state-law", {}]]); });
  test("a state of which nothing is modelled is named", () => {
    expect(cautions(policyFor({ jurisdictions: [], codes: [], notModelled: ["US-WY", "US-MT", "US-WY"] }))).toEqual([["not-modelled", { places: ["US-MT", "US-WY"] }]]);
  });
  test.each([
    ["a state that is not modelled and not listed as such", { jurisdictions: ["US-WY"], codes: [] }, [{ path: "/jurisdictions/0" }]],
    ["what is no place", { jurisdictions: ["Wyoming"], codes: [], notModelled: ["wyoming"] }, [{ path: "/jurisdictions/0" }, { path: "/notModelled/0" }]],
    ["a code that does not exist, with the one that was meant", { jurisdictions: [], codes: ["aamtf" as CodeId] }, [{ path: "/codes/0", suggestion: "aamft" }]],
    ["a key of every object", { jurisdictions: [], codes: ["constructor" as CodeId] }, [{ path: "/codes/0" }]],
  ])("refuses %s", (_what, choice, expected) => { expect(issuesOf(choice)).toEqual(expected.map((issue) => ({ suggestion: undefined, ...issue }))); });
});

describe("definePolicy", () => {
  test("without law it says that there is none", () => { expect(cautions(definePolicy([practice, aamft]))).toEqual([["no-law", {}]]); });
  test("with federal law alone it says that no state's is there", () => { expect(cautions(definePolicy([hipaa, practice]))).toEqual([["no-state-law", {}]]); });
  test("with a state's it says nothing", () => { expect(cautions(definePolicy([hipaa, body([permit(["treatment"])], { jurisdiction: "US-CA" as never })]))).toEqual([]); });
});
