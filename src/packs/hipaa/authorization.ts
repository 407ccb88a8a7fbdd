import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { byForm, unlessNotes } from "./shapes.ts";

/**
 * A valid authorization: the core elements and statements of (c)(1) and (c)(2) on one form, for this recipient, purpose
 * and content, signed by the person or by a representative whose authority it describes, with an end (for research,
 * "none" will do), and combined with nothing but other authorizations.
 *
 * Plain language (c)(3) is not among what makes a form valid by (b)(1)(i), so a form does not fail for it here.
 *
 * Not decided here: care that may depend on signing (b)(4)(i) and (iii): a form on which it does is taken for defective.
 */
export const authorization = defineRule({
  ...provision("164.508(a)(1)", "authorization", "autonomy", "What a person authorizes on a complete and valid form may go."),
  effect: "permit",
  on: ["authorization"],
  asks: "holder",
  messages: { valid: "A form of {name} that is complete and in force authorizes this." },

  evaluate: (facts, holds) => unlessNotes(facts.content, () => byForm(facts, false, () => holds("valid", { name: facts.holder }))),
});
