import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ageOf, isMinor, ownWord } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

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

  evaluate(facts, holds) {
    const { holder, request: { requester, recipient } } = facts;
    if (requester.id === holder && recipient.id === holder) return silent;
    const minor = isMinor(facts);
    const word = minor === "no" ? "yes" : ownWord(facts);
    if (word === "yes") return silent;
    if (minor === "unknown") return undetermined(ageOf(facts));
    return word === "no" ? holds("not-agreed", { name: holder }) : undetermined({ fact: "signature", of: holder, askedOf: "client" });
  },
});
