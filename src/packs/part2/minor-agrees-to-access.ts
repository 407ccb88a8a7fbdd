import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findOfOne, opposite, plainly, type Answer } from "../shapes/answers.ts";
import { inTheRecordOf } from "../shapes/questions.ts";
import { ageOf, isMinor, ownWord } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** Is the patient, who neither asks nor receives it alone, a minor who has not agreed in writing? */
const keepsBack = (facts: HolderFacts): Answer => {
  const { holder, request: { requester, recipient } } = facts;
  return every([
    plainly(requester.id !== holder || recipient.id !== holder),
    () => { const minor = isMinor(facts); return { is: minor, missing: minor === "unknown" ? [ageOf(facts)] : [] }; },
    () => opposite(asFact(ownWord(facts), "signature", holder, "client")),
  ]);
};

/**
 * The right to see one's record is the patient's. A parent who asks receives a disclosure like anybody else, and that
 * needs the minor's written consent. Where the minor cannot decide and a life is at stake, 2.14(c) leaves a judgement to
 * the head of the program, which this library does not make.
 */
export const minorAgreesToAccess = defineRule({
  ...provision("2.14", "minor-agrees-to-access", "autonomy", TEXT["2.14"], "A parent sees a minor's substance use record only with the minor's written consent."),
  effect: "forbid",
  bars: ["individual-access"],
  asks: "holder",
  messages: { "not-agreed": "{name} is a minor and has not agreed in writing that somebody else sees this, a parent included." },

  evaluate: (facts, holds) => findOfOne(inTheRecordOf(facts), (holder) => keepsBack({ ...facts, holder }), (name) => holds("not-agreed", { name })),
});
