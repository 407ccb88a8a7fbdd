import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { isSuedBy, unlessNotes } from "./shapes.ts";

/**
 * Legal services are part of running a practice (164.501, operations (4)): it answers a claim with the ordinary record of
 * whoever has brought it. Psychotherapy notes are another paragraph's.
 *
 * Not decided here: a claim that somebody else brings, such as an heir; and what a court lets in.
 */
export const answersOwnClaim = defineRule({
  ...provision("164.506(c)(1)", "answers-own-claim", "justice", "In defence against a claim, the practice may use the record of the person who brought it."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "{name} has brought a claim against the therapist, and this answers it." },

  evaluate: ({ claims, content, holder }, holds) => (isSuedBy(holder, claims) ? unlessNotes(content, holds("sued", { name: holder })) : silent),
});
