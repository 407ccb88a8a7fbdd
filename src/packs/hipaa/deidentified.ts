import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

/**
 * What identifies nobody is outside these rules: the identifiers are gone, of the person and of relatives, employers and
 * household (164.514(b)(2)(i)), and the practice knows of no way to recognize anybody (164.514(a) and (b)(2)(ii)).
 *
 * Not decided here: an expert's finding instead (164.514(b)(1)), and a code by which somebody could be found again
 * (164.514(c)).
 */
export const deidentified = defineRule({
  ...provision("164.502(d)(2)", "deidentified", "nonmaleficence", "What identifies nobody, and lets nobody be recognized, may go."),
  effect: "permit",
  on: ["deidentified"],
  asks: "content",
  messages: { nobody: "Nobody is named in this, and nobody can be recognized in it." },

  evaluate({ content }, holds) {
    if (content.holders.length > 0 || content.recognizable === "yes") return silent;
    return content.recognizable === "no" ? holds("nobody") : undetermined({ fact: "recognizable", of: content.id, askedOf: "therapist" });
  },
});
