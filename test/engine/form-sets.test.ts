/** Several forms of one person: one set of them that can carry it has to, and none lends another what it lacks. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type FormElement, type Pack, type ReleaseInput, type Verdict } from "subrosa";
import { compile } from "../../src/engine/policy.ts";
import { body, forbid, permit } from "../support/bodies.ts";
import { livesIn } from "../../src/testing/vectors/base/stories.ts";
import { all, asksFor, asks, attestedBy, clientIs, neverSigned, parsed, party, release, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

const A = ["authorization"] as const;
/** Asks for a form on which this stands. */
const wants = (element: FormElement): Pack => body([forbid(A, ({ standing }) => {
  const { is } = standing({ acts: ["release", "privilege-waiver"], elements: [element] });
  return is === "valid" ? "silent" : is === "in-doubt" ? "undetermined" : "holds";
})]);
const two = [body([permit(A)]), wants("use-limits"), wants("copy-given")];
const guardian = (who: string) => ({ who, as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] } as const);
const form = (id: string, elements: readonly FormElement[], more: Partial<ReleaseInput> = {}): Change =>
  signed(release(id, "ana", { statements: [...release("r", "ana").statements, ...elements], ...more }));
const by = (who: string) => ({ signedBy: who, signedAs: "guardian" as const });
const verdict = (packs: readonly Pack[], ...changes: readonly Change[]): Verdict | undefined => {
  const { casefile, request } = parsed(all(neverSigned("ana"), asksFor("anas"), clientIs("ana", { representatives: [guardian("mother"), guardian("gus")] })), ...changes);
  return evaluateDisclosure(request, casefile, compile(packs)).portions[0]?.verdict;
};

describe("two bodies that each ask something of the form", () => {
  test.each<[situation: string, verdict: Verdict, changes: readonly Change[]]>([
    ["one form that says both", "may", [form("a", ["use-limits", "copy-given"])]],
    ["one that says one of them", "must-not", [form("a", ["use-limits"])]],
    ["two of one signer that say one each", "must-not", [form("a", ["use-limits"]), form("b", ["copy-given"])]],
    ["the same, and a third that says both", "may", [form("a", ["use-limits"]), form("b", ["copy-given"]), form("c", ["use-limits", "copy-given"])]],
    ["the same, and the third may be forged", "escalate", [form("a", ["use-limits"]), form("b", ["copy-given"]), form("c", ["use-limits", "copy-given"], { doubts: ["forged"] })]],
    ["one that says both and may be forged, and one that says one of them", "escalate", [form("a", ["use-limits", "copy-given"], { doubts: ["forged"] }), form("b", ["copy-given"])]],
    ["two of two people who act for her that say one each", "must-not", [form("a", ["use-limits"], by("mother")), form("b", ["copy-given"], by("gus"))]],
    ["the same, and one of hers that says both", "may", [form("a", ["use-limits"], by("mother")), form("b", ["copy-given"], by("gus")), form("c", ["use-limits", "copy-given"])]],
    ["one of hers and, beside it, one of somebody who acts for her", "may", [form("a", ["use-limits"]), form("b", ["copy-given"], by("mother"))]],
    ["a release and a waiver of one signer that say one each", "may", [form("a", ["use-limits"]), form("b", ["copy-given"], { act: "privilege-waiver" })]],
    ["a release of one and a waiver of another who act for her", "must-not", [form("a", ["use-limits"], by("mother")), form("b", ["copy-given"], { act: "privilege-waiver", ...by("gus") })]],
    ["one that says both, and one that is over and says nothing", "may", [form("a", ["use-limits", "copy-given"]), form("b", [], { expires: "2026-03-04" })]],
  ])("%s -> %s", (_situation, expected, changes) => {
    expect(verdict(two, ...changes)).toBe(expected);
    expect(verdict(two, ...[...changes].reverse())).toBe(expected);
  });
});

test("of a flood of papers a thousand sets are tried, and no more", () => {
  const flood = (good: string): Change => all(...Array.from({ length: 1000 }, (_, index) => form(`m-${String(index).padStart(4, "0")}`, ["use-limits"])), form(good, ["use-limits", "copy-given"]));
  expect([verdict(two, flood("a")), verdict(two, flood("z"))]).toEqual(["may", "must-not"]);
});

test("of sets that open nothing, the one against which least stands is told of, whichever comes first", () => {
  const told = (...changes: readonly Change[]): readonly number[] | undefined => {
    const { casefile, request } = parsed(all(neverSigned("ana"), asksFor("anas"), clientIs("ana", { representatives: [guardian("mother"), guardian("gus")] })), ...changes);
    return evaluateDisclosure(request, casefile, compile([...two, wants("large-type")])).portions[0]?.holders[0]?.barred.map((each) => each.by.length);
  };
  expect(told(form("a", ["use-limits", "copy-given"]), form("b", ["large-type"]))).toEqual([1]);
  expect(told(form("a", ["large-type"]), form("b", ["use-limits", "copy-given"]))).toEqual([1]);
});

test("of sets that open nothing, the one against which least stands is told of", () => {
  const { casefile, request } = parsed(
    all(neverSigned("ana"), asksFor("anas"), clientIs("ana", { representatives: [guardian("mother"), guardian("gus")] })), form("a", ["large-type"], by("gus")), form("b", ["use-limits", "copy-given"], by("mother")),
  );
  const decision = evaluateDisclosure(request, casefile, compile([...two, wants("large-type")]));
  expect(decision.portions[0]?.holders[0]?.barred.map((each) => each.by.length)).toEqual([1]);
});

test("where no set comes to less than all of them, all of them are told of", () => {
  const asks = (element: FormElement): Pack => body([forbid(A, ({ standing }) => (standing({ acts: ["release"], elements: [element] }).is === "valid" ? "silent" : "undetermined"))]);
  const { casefile, request } = parsed(all(neverSigned("ana"), asksFor("anas")), form("a", ["use-limits"]), form("b", ["copy-given"]));
  const decision = evaluateDisclosure(request, casefile, compile([body([permit(A)]), asks("use-limits"), asks("copy-given"), body([forbid(A, "undetermined")])]));
  expect(decision.portions[0]?.verdict).toBe("escalate");
  expect(decision.portions[0]?.holders[0]?.barred.map((each) => each.by.length)).toEqual([1]);
});

describe("in the shipped packs: the parents of a child of eight have signed for the school", () => {
  const federal = [...release("r", "ana").statements, "representative-authority"] as const;
  const state = [...federal, "use-limits", "separate-signature", "large-type", "copy-given", "consequences-of-refusal", "right-to-inspect", "right-to-copy"] as const;
  const feared = { concerns: [{ is: "abuse" as const, attested: { ...attestedBy("dr-lee"), at: "2026-03-01T08:00:00-08:00" } }] };
  const signs = (who: string, statements: readonly FormElement[], witness: "yes" | "no"): Change => signed(release(`r-${who}`, "ana", {
    signedBy: who, signedAs: "parent", recipients: ["school"], purposes: ["school"], statements: [...statements], witness,
  }));
  const [mothers, mothersWhole, fathers] = [signs("mother", federal, "no"), signs("mother", state, "yes"), signs("father", state, "yes")];
  test.each<[situation: string, verdict: Verdict, place: "US-CA" | "US-IL", changes: readonly Change[]]>([
    ["California, the mother on a form that lacks what the state asks for (Civ. Code 56.11(b))", "must-not", "US-CA", [mothers]],
    ["California, the father, who is feared, on a whole form (45 CFR 164.502(g)(5))", "must-not", "US-CA", [fathers]],
    ["California, both: hers lacks as much beside his, and his is his", "must-not", "US-CA", [mothers, fathers]],
    ["California, the mother on a whole form, and the father", "may", "US-CA", [mothersWhole, fathers]],
    ["Illinois, the mother on a form that nobody witnessed (740 ILCS 110/5(b))", "must-not", "US-IL", [mothers]],
    ["Illinois, both: his witness saw him sign and not her", "must-not", "US-IL", [mothers, fathers]],
    ["Illinois, the mother before a witness, and the father", "may", "US-IL", [mothersWhole, fathers]],
  ])("%s -> %s", (_situation, expected, place, changes) => {
    const parent = (who: string) => ({ ...guardian(who), as: "parent" as const });
    const { casefile, request } = parsed(
      neverSigned("ana"), livesIn(place), asksFor("anas"), asks(party("school", "school")), requestIs({ purpose: "school" }), sessionIs("s-ana", { consentedBy: "parent" }),
      clientIs("ana", { born: "2017-05-01", representatives: [parent("mother"), { ...parent("father"), ...feared }] }), ...changes,
    );
    expect(evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [place], codes: [] })).portions[0]?.verdict).toBe(expected);
  });
});
