import { describe, expect, test } from "vitest";
import { definePolicy, evaluateDisclosure, isInputError, policyFor, type CodeId, type Policy } from "subrosa";
import { aamft, hipaa, practice } from "subrosa/packs";
import { body, permit } from "../support/bodies.ts";
import { abuse, order, ownRequest, threat } from "../support/situations.ts";
import { all, asks, asksFor, asksToTell, clientIs, fileIs, parsed, party, requestIs, type Change } from "../support/world.ts";

const idsOf = (choice: Parameters<typeof policyFor>[0]): readonly string[] => policyFor(choice).packs.map(({ id }) => id);
const cautions = ({ cautions: all }: ReturnType<typeof policyFor>): readonly (readonly [string, unknown])[] => all.map(({ id, slots }) => [id, slots]);
const issuesOf = (choice: Parameters<typeof policyFor>[0]): readonly object[] => {
  try {
    policyFor(choice);
    return [];
  } catch (error) {
    return isInputError(error) ? error.issues.map(({ path, code, suggestion }) => ({ path, code, suggestion })) : [{ error }];
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
    expect(idsOf({ jurisdictions: [], codes: [], notModelled: ["US-WY"] })).toContain("elsewhere");
  });
  test("a state that is modelled comes with its law, and no such caution", () => {
    expect(idsOf({ jurisdictions: ["US-TX", "US-CA", "US-TX"], codes: [] })).toEqual(["california", "floor", "hipaa", "part2", "practice", "privilege", "texas"]);
    expect(cautions(policyFor({ jurisdictions: ["US-TX"], codes: [] }))).toEqual([]);
    expect(policyFor({ jurisdictions: ["US-TX"], codes: [], notModelled: ["US-TX"] }).packs.map(({ id }) => id)).not.toContain("elsewhere");
  });
  test("a state of which the couples rule alone is modelled comes with it, and is named all the same", () => {
    const connecticut = { jurisdictions: [], codes: [], notModelled: ["US-CT"] };
    expect(idsOf(connecticut)).toEqual(["connecticut", "elsewhere", "floor", "hipaa", "part2", "practice", "privilege"]);
    expect(cautions(policyFor(connecticut))).toEqual([["not-modelled", { places: ["US-CT"] }]]);
  });
  test.each([
    ["a state that is not modelled and not listed as such", { jurisdictions: ["US-WY"], codes: [] }, [{ path: "/jurisdictions/0" }]],
    ["what is no place", { jurisdictions: ["Wyoming"], codes: [], notModelled: ["wyoming"] }, [{ path: "/jurisdictions/0" }, { path: "/notModelled/0" }]],
    ["what has a place in it", { jurisdictions: [], codes: [], notModelled: ["in US-WY", "US-WYOMING"] }, [{ path: "/notModelled/0" }, { path: "/notModelled/1" }]],
    ["a code that does not exist, with the one that was meant", { jurisdictions: [], codes: ["aamtf" as CodeId] }, [{ path: "/codes/0", suggestion: "aamft" }]],
    ["the letters of a state alone, which are those of a country", { jurisdictions: ["CA"], codes: [] }, [{ path: "/jurisdictions/0", suggestion: "US-CA" }]],
    ["a state in small letters", { jurisdictions: [], codes: [], notModelled: ["us-wy"] }, [{ path: "/notModelled/0", suggestion: "US-WY" }]],
    ["a state that does not exist", { jurisdictions: ["US-ZZ"], codes: [], notModelled: ["US-ZZ"] }, [{ path: "/jurisdictions/0" }, { path: "/notModelled/0" }]],
    ["a key that is misspelt", { jurisdictions: [], codes: [], notmodelled: ["US-WY"] }, [{ path: "/notmodelled", code: "unknown-key", suggestion: "notModelled" }]],
    ["a configuration without the codes", { jurisdictions: ["US-CA"] } as never, [{ path: "/codes", code: "missing-key" }]],
    ["words where lists are due", { jurisdictions: "US-CA", codes: [7] } as never, [{ path: "/jurisdictions", code: "type" }, { path: "/codes", code: "type" }]],
    ["nothing at all", undefined as never, [{ path: "", code: "type" }]],
    ["a key of every object", { jurisdictions: [], codes: ["constructor" as CodeId] }, [{ path: "/codes/0" }]],
  ])("refuses %s", (_what, choice, expected) => { expect(issuesOf(choice)).toEqual(expected.map((issue) => ({ code: "unknown-value", suggestion: undefined, ...issue }))); });
  test("takes a country as a place that is not modelled", () => { expect(cautions(policyFor({ jurisdictions: ["US-CA"], codes: [], notModelled: ["DE"] }))).toEqual([["not-modelled", { places: ["DE"] }]]); });
});

describe("definePolicy", () => {
  test("without law it says that there is none", () => { expect(cautions(definePolicy([practice, aamft]))).toEqual([["no-law", {}]]); });
  test("with federal law alone it says that no state's is there", () => { expect(cautions(definePolicy([hipaa, practice]))).toEqual([["no-state-law", {}]]); });
  test.each([
    ["a code of that state is no law of it", { jurisdiction: "US-CA" as never, force: "code" as const }],
    ["a law of nowhere in particular is no state's", {}],
    ["nor is another federal law", { jurisdiction: "US" as never }],
  ])("%s", (_what, more) => { expect(cautions(definePolicy([hipaa, body([permit(["treatment"])], more)]))).toEqual([["no-state-law", {}]]); });
  test("with a state's it says nothing", () => { expect(cautions(definePolicy([hipaa, body([permit(["treatment"])], { jurisdiction: "US-CA" as never })]))).toEqual([]); });
});

describe("places", () => {
  const decide = (policy: Policy, change: Change) => {
    const { casefile, request } = parsed(change);
    return evaluateDisclosure(request, casefile, policy);
  };
  const licensedThere: Change = ({ casefile }) => { for (const { licences } of casefile.clinicians) for (const each of licences) each.in = "US-WY"; };
  const inWyoming: Change = all(fileIs({ jurisdictions: ["US-WY"] }), licensedThere, ({ casefile }) => { for (const session of casefile.sessions) session.clientsWereIn = ["US-WY"]; });
  const warning = all(inWyoming, asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police"));
  const wyoming = policyFor({ jurisdictions: [], codes: [], notModelled: ["US-WY"] });

  test("a session in a state that the policy neither has nor names is a mistake of set-up: nothing goes, and the state is named", () => {
    const decision = decide(policyFor({ jurisdictions: ["US-TX"], codes: [] }), inWyoming);
    expect(decision.portions.map(({ verdict }) => verdict)).toEqual(["escalate"]);
    expect(decision.missing).toContainEqual({ fact: "law-of-place", of: "US-WY", askedOf: "practice" });
    expect(decision.cautions.find(({ id }) => id === "place-not-listed")?.slots).toEqual({ places: ["US-WY"] });
  });
  test("where nothing says in which place it was, nothing goes before somebody tells", () => {
    const nowhere: Change = all(fileIs({ jurisdictions: [] }), licensedThere, ({ casefile }) => { for (const session of casefile.sessions) session.clientsWereIn = []; });
    const decision = decide(wyoming, nowhere);
    expect(decision.portions.map(({ verdict }) => verdict)).toEqual(["escalate"]);
    expect(decision.missing).toEqual([{ fact: "place", of: "joint", askedOf: "practice" }]);
    expect(decide(wyoming, all(nowhere, fileIs({ jurisdictions: ["US-WY"] }))).outcome).toBe("allow");
    expect(decide(definePolicy(wyoming.packs), nowhere).outcome).toBe("allow");
  });
  test("nor does what somebody wrote there who is licensed in a state that the policy neither has nor names", () => {
    const decision = decide(wyoming, all(inWyoming, ({ casefile }) => { for (const { licences } of casefile.clinicians) for (const each of licences) each.in = "US-CA"; }));
    expect(decision.portions.map(({ verdict }) => verdict)).toEqual(["escalate"]);
    expect(decision.missing).toEqual([{ fact: "law-of-place", of: "US-CA", askedOf: "practice" }]);
  });
  describe("what does not wait for the law of the licence, where the law of the place is in the policy", () => {
    const california = policyFor({ jurisdictions: ["US-CA"], codes: [] });
    test.each<[what: string, verdict: string, change: Change]>([
      ["a client's own record", "must", ownRequest],
      ["a report of child abuse", "must", all(asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("cps"))],
      ["a judge's order", "must", all(asks(party("judge", "court")), requestIs({ purpose: "litigation" }), asksFor("anas"), order("judge"))],
      ["what tells of nobody", "may", all(asks(party("lab", "researcher")), requestIs({ purpose: "research" }), asksFor("vignette"))],
      ["but a warning does", "escalate", all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police"))],
      ["and what goes to another therapist", "escalate", all(asks(party("psy", "prescriber")), requestIs({ purpose: "treatment", onBehalfOf: [] }), asksFor("anas"))],
    ])("%s -> %s", (_what, verdict, change) => { expect(decide(california, all(licensedThere, change)).portions.map((each) => each.verdict)).toEqual([verdict]); });
  });
  test("named as not modelled, what both signed goes", () => { expect(decide(wyoming, inWyoming).outcome).toBe("allow"); });
  test("a threat is asked about there", () => {
    const decision = decide(wyoming, warning);
    expect(decision.portions.map(({ verdict }) => verdict)).toEqual(["escalate"]);
    expect(decision.consult).toContain("attorney");
  });
  test("elsewhere the lack of that state's law says nothing", () => {
    expect(decide(policyFor({ jurisdictions: ["US-CA"], codes: [], notModelled: ["US-WY"] }), all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police"))).portions.map(({ verdict }) => verdict)).toEqual(["must"]);
  });
  test("a minor's record is asked about there", () => {
    const minor = all(inWyoming, asksFor("anas"), clientIs("ana", { born: "2012-05-01" }));
    expect(decide(wyoming, minor).consult).toContain("attorney");
  });
  test("a report of child abuse stays what federal law makes it, and is taken to the hotline today", () => {
    const decision = decide(wyoming, all(inWyoming, asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("cps")));
    expect(decision.portions.map(({ verdict }) => verdict)).toEqual(["may"]);
    expect(decision.obligations.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain("practice/reports-today");
  });
});
