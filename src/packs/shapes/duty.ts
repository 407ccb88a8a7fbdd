import type { Alternative, Basis, Duty } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** What must be done, on which bases, upon what, and when the provision speaks. */
export interface Owed {
  readonly duty: Duty;
  readonly on: readonly Basis[] | "every";
  readonly upon: "release" | "withholding" | "either";
  readonly when?: (facts: ContentFacts) => boolean;
  readonly anyOf?: readonly Alternative[];
  /** The sentence that says it, without slots. */
  readonly says: string;
}

/** A duty that depends on the content and the request alone. */
export const duty = (provision: Provision, { when = () => true, says, ...owed }: Owed) => defineRule({
  ...provision,
  ...owed,
  effect: "oblige",
  asks: "content",
  messages: { owed: says },
  evaluate: (facts, holds) => (when(facts) ? holds("owed") : silent),
});
