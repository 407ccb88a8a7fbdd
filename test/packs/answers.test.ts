/** How answers are put together of which some may be open: what is so, what is not, and what is to be asked. Each is compared whole. */
import { describe, expect, test } from "vitest";
import type { Finding, Known, Missing } from "subrosa";
import type { Standing } from "../../src/domain/standing.ts";
import { undetermined } from "../../src/engine/finding.ts";
import { asFact, ask, every, findBy, opposite, orAsk, owedBy, plainly, reverse, serving, some, type Answer } from "../../src/packs/shapes/answers.ts";

const asks = (fact: Missing["fact"]): Missing => ({ fact, of: "ana", askedOf: "therapist" });
const YES: Answer = { is: "yes", missing: [] };
const NO: Answer = { is: "no", missing: [] };
const open = (...facts: readonly Missing["fact"][]): Answer => ({ is: "unknown", missing: facts.map(asks) });
const [serious, near] = [open("serious"), open("imminent")];

describe("one answer", () => {
  test.each<[situation: string, answer: Answer, is: Answer]>([
    ["what is plainly so", plainly(true), YES],
    ["what is plainly not so", plainly(false), NO],
    ["a fact that is so asks nothing", asFact("yes", "serious", "ana", "therapist"), YES],
    ["a fact that is not so asks nothing", asFact("no", "serious", "ana", "therapist"), NO],
    ["a fact that nobody knows is asked for", asFact("unknown", "serious", "ana", "therapist"), serious],
    ["what nobody has said is asked for", ask("serious", "ana", "therapist"), serious],
    ["what is certain is not asked for", orAsk(true, "serious", "ana", "therapist"), YES],
    ["what is not certain is asked for, and no plain no", orAsk(false, "serious", "ana", "therapist"), serious],
    ["the opposite of what is so", opposite(YES), NO],
    ["the opposite of what is not so", opposite(NO), YES],
    ["the opposite of what is open is as open", opposite(serious), serious],
  ])("%s", (_situation, answer, is) => { expect(answer).toEqual(is); });

  test.each<[value: Known, is: Known]>([["yes", "no"], ["no", "yes"], ["unknown", "unknown"]])("the reverse of %s is %s", (value, is) => { expect(reverse(value)).toBe(is); });

  test.each<[situation: string, standing: Standing, is: Answer]>([
    ["a form that serves", { is: "valid" } as Standing, YES],
    ["no form that serves", { is: "none" } as Standing, NO],
    ["a form in doubt", { is: "in-doubt", missing: [asks("signature")] }, open("signature")],
  ])("%s", (_situation, standing, is) => { expect(serving(standing)).toEqual(is); });
});

describe("several answers", () => {
  test.each<[situation: string, answer: Answer, is: Answer]>([
    ["all of them are so", every([YES, YES]), YES],
    ["one is not so, whatever is open", every([serious, NO, near]), NO],
    ["one is open", every([YES, serious]), serious],
    ["two are open, and both are asked for", every([serious, YES, near]), open("serious", "imminent")],
    ["one of them is so, whatever is open", some([serious, YES]), YES],
    ["none is so", some([NO, NO]), NO],
    ["one may be so", some([NO, serious]), serious],
    ["two may be so, and both are asked for", some([serious, NO, near]), open("serious", "imminent")],
    ["of nothing none is so", some([]), NO],
    ["what is asked later is asked", every([YES, () => serious]), serious],
  ])("%s", (_situation, answer, is) => { expect(answer).toEqual(is); });

  test("what is asked later is not asked where all is settled", () => {
    const never = (): Answer => { throw new Error("this was settled"); };
    expect([every([NO, never]), some([YES, never])]).toEqual([NO, YES]);
  });
});

describe("what a rule finds by an answer", () => {
  const says: Finding = { kind: "holds", message: "ground", slots: {} };
  test.each<[situation: string, answer: Answer, finds: Finding]>([
    ["it is so", YES, says], ["it is not so", NO, { kind: "silent" }], ["nobody knows", serious, undetermined(asks("serious"))],
  ])("%s", (_situation, answer, finds) => { expect(findBy(answer, () => says)).toEqual(finds); });

  test("a duty in doubt is owed in its own words", () => {
    expect(owedBy(YES, () => says)).toEqual(says);
    expect(owedBy(NO, () => says)).toEqual({ kind: "silent" });
    expect(owedBy(serious, () => says)).toMatchObject({ kind: "undetermined", missing: [asks("serious")] });
  });
});
