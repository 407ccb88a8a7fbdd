import { areNotes } from "../../domain/notes.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { isSuedBy } from "./shapes.ts";

/**
 * Against whoever has brought a claim, the practice may use the psychotherapy notes on that very person. Ordinary notes
 * are another paragraph's; of what may be either this one speaks too, so that nothing hangs on which it is. A partner who
 * has not sued keeps the own confidences.
 *
 * Not decided here: a claim that somebody else brings, such as an heir; and what a court lets in.
 */
export const ownDefense = defineRule({
  ...provision("164.508(a)(2)(i)(C)", "own-defense", "justice", "In defence against a claim, the practice may use the psychotherapy notes on the person who brought it."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "{name} has brought a claim against the therapist, and this answers it." },

  evaluate: ({ claims, content, holder }, holds) => (isSuedBy(holder, claims) && areNotes(content) !== "no" ? holds("sued", { name: holder }) : silent),
});
