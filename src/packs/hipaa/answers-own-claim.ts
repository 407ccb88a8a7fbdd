import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { isSued } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";

/**
 * Legal services are part of running a practice (164.501, operations (4)): it answers a claim with the record of
 * whoever has brought it, or in whose name it was brought. 164.506(a) takes out what needs an authorization, and in this
 * defence not even psychotherapy notes do (164.508(a)(2)(i)(C)): so nothing hangs on which of them it is.
 *
 * Not decided here: a claim that somebody brings in the own right, such as an heir; and what a court lets in.
 */
export const answersOwnClaim = defineRule({
  ...provision("164.506(c)(1)", "answers-own-claim", "justice", "In defence against a claim, the practice may use the record of the person who brought it."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "A claim of {name} was brought against the therapist, and this answers it." },

  evaluate: (facts, holds) => findBy(isSued(facts), () => holds("sued", { name: facts.holder })),
});
