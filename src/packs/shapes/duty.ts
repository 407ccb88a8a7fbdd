import type { Alternative, Basis, Duty } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { owedBy, plainly, type Answer } from "./answers.ts";
import type { Provision } from "./provision.ts";

/** What must be done, on which bases, upon what, and when the provision speaks. */
export interface Owed {
  readonly duty: Duty;
  readonly on: readonly Basis[] | "every";
  readonly upon: "release" | "withholding" | "either";
  /** Left out where it is always owed. Where a fact is unknown that decides, the duty is owed in doubt. */
  readonly when?: (facts: ContentFacts) => boolean | Answer;
  readonly anyOf?: readonly Alternative[];
  /** The sentence that says it, without slots. It is said in doubt too, after "Perhaps", so it takes nothing for granted that may be unknown. */
  readonly says: string;
}

/** A duty that depends on the content and the request alone. */
export const duty = (provision: Provision, { when = () => true, says, ...owed }: Owed) => defineRule({
  ...provision,
  ...owed,
  effect: "oblige",
  asks: "content",
  messages: { owed: says },
  evaluate(facts, holds) {
    const owes = when(facts);
    return owedBy(typeof owes === "boolean" ? plainly(owes) : owes, () => holds("owed"));
  },
});
