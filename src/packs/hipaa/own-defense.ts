import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { isSuedBy } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";
import { ifNotes } from "./shapes.ts";

/**
 * Against whoever has brought a claim, the practice may use the psychotherapy notes on that very person. A partner
 * who has not sued keeps the own confidences. Of what may be such notes or not, another paragraph opens as much.
 *
 * Not decided here: a claim that somebody else brings, such as an heir; and what a court lets in.
 */
export const ownDefense = defineRule({
  ...provision("164.508(a)(2)(i)(C)", "own-defense", "justice", "In defence against a claim, the practice may use the psychotherapy notes on the person who brought it."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "{name} has brought a claim against the therapist, and this answers it." },

  evaluate: ({ claims, content, holder }, holds) => (isSuedBy(holder, claims) ? ifNotes(content, holds("sued", { name: holder })) : silent),
});
