import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision, TEXT } from "./provisions.ts";

/** These rules protect what shows that a certain person is or was a patient. What shows nobody is outside them. */
export const namesNobody = defineRule({
  ...provision("2.12(a)(1)(i)", "names-nobody", "beneficence", TEXT["2.12"], "What lets nobody recognize a patient is outside the rules on substance use records."),
  effect: "permit",
  on: ["deidentified"],
  asks: "content",
  messages: { nobody: "Nobody can be recognized in this as somebody in substance use treatment." },

  evaluate({ content }, holds) {
    if (content.recognizable === "unknown") return undetermined({ fact: "recognizable", of: content.id, askedOf: "therapist" });
    return content.recognizable === "no" ? holds("nobody") : silent;
  },
});
