import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { byForm, ifNotes } from "./shapes.ts";

/**
 * Psychotherapy notes go on a form that names them, and that is combined with nothing but another authorization of such
 * notes. A form that names any other kind of record beside them is a combination too. Notes of substance use
 * counseling can be named by that name alone, for 42 CFR 2.31(b) lets no other stand beside it.
 *
 * Not decided here: whether the writer ought to hand them over all the same; nobody has to.
 */
export const authorizationForNotes = defineRule({
  ...provision("164.508(b)(3)(ii)", "authorization-for-notes", "autonomy", "Psychotherapy notes may go on an authorization of their own."),
  effect: "permit",
  on: ["authorization"],
  asks: "holder",
  messages: { valid: "A form of {name} for psychotherapy notes alone, complete and in force, authorizes this." },

  evaluate: (facts, holds) => ifNotes(facts.content, () => byForm(facts, true, () => holds("valid", { name: facts.holder }))),
});
