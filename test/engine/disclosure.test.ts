import { describe, expect, test } from "vitest";
import { definePolicy, evaluateDisclosure, isInputError, policyFor, type Policy } from "subrosa";
import { say } from "../../src/engine/finding.ts";
import { after, all, asIs, asksFor, asksToTell, neverSigned, parsed, requestIs, type Change } from "../support/world.ts";
import { body, permit } from "../support/bodies.ts";

const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const thrown = (decide: () => unknown): unknown => { try { return decide(); } catch (error) { return error; } };
const decide = (change: Change, under: Policy = policy) => {
  const { request, casefile } = after(change);
  return evaluateDisclosure(request, casefile, under);
};

describe("what stops a decision", () => {
  const { request, casefile } = after(asIs);

  test("something on every object of the program that breaks the way to it: it says so", () => {
    const error = thrown(() => {
      Object.defineProperty(Object.prototype, "0", { value: "joint", writable: false, configurable: true });
      try { return evaluateDisclosure(request, casefile, policy); } finally { Reflect.deleteProperty(Object.prototype, "0"); }
    });
    if (!isInputError(error)) throw new Error("it went on, or threw what is not ours", { cause: error });
    expect(error.issues).toEqual([{ path: "", code: "unreadable", message: "`Object.prototype` was altered in this program" }]);
    expect(error.message).toContain("this program");
  });

  test("an issue of the input, also while something is on every object: it says which", () => {
    const error = thrown(() => {
      Object.defineProperty(Object.prototype, "stray", { value: "x", configurable: true });
      try { return evaluateDisclosure({ ...request, purpose: "none" } as never, casefile, policy); } finally { Reflect.deleteProperty(Object.prototype, "stray"); }
    });
    expect(isInputError(error) && error.issues[0]?.path).toBe("/purpose");
  });

  test("what somebody else's program throws goes through as it is", () => {
    const theirs = new RangeError("theirs");
    const sly = new Proxy(policy, { isExtensible: () => { throw theirs; }, ownKeys: () => { throw theirs; } });
    expect(thrown(() => evaluateDisclosure(request, casefile, sly))).toBe(theirs);
  });
});

test("what is nobody's confidence and on no basis in play stays", () => {
  const { outcome, portions } = decide(asksToTell("attendance", [], ["vignette"]));
  expect(outcome).toBe("deny");
  expect(portions).toStrictEqual([{ content: "told", verdict: "must-not", holders: [{ verdict: "must-not", by: [], alsoStood: [], barred: [], lookedFor: [] }], obligations: [], missing: [], consult: [] }]);
});

test("what is somebody's and stays is on no basis; what is nobody's and goes is on one, and nobody's", () => {
  const stays = decide(all(neverSigned("ana"), neverSigned("ben")), definePolicy([]));
  expect(stays.portions[0]?.holders.map((each) => Object.keys(each))).toEqual(["ana", "ben"].map(() => ["holder", "verdict", "by", "alsoStood", "barred", "lookedFor"]));
  const goes = decide(asksFor("vignette"), definePolicy([body([permit(["deidentified"], "holds", { asks: "content", id: "made-up/open" })])]));
  expect(goes.portions).toStrictEqual([{
    content: "vignette", verdict: "may", obligations: [], missing: [], consult: [],
    holders: [{ verdict: "may", by: ["made-up/open"], basis: "deidentified", alsoStood: [], barred: [], lookedFor: [] }],
  }]);
  expect(goes.outcome !== "deny" && goes.clearance.grounds).toStrictEqual([{ content: "vignette", basis: "deidentified" }]);
});

test("nothing that is asked for is no yes", () => { expect(decide(requestIs({ asked: [] }), definePolicy([body([permit(["authorization"])])])).outcome).toBe("deny"); });

test("what a rule says carries a beginning of its clock only if it was given one", () => {
  expect(say("said")).toStrictEqual({ kind: "holds", message: "said", slots: {} });
  expect(say("said", { who: "ana" }, parsed().request.receivedAt)).toStrictEqual({ kind: "holds", message: "said", slots: { who: "ana" }, since: "2026-03-04T09:00:00-08:00" });
});
