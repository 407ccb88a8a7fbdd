import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { dangersIn } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * These rules protect what shows that somebody is or was in substance use treatment. A warning that shows nothing of the
 * kind is outside them. Whether a certain warning keeps to that is not on file; the rule beside this one has it asked.
 */
export const warnsWithoutTheProgram = defineRule({
  ...provision("2.12(a)(1)(i)", "warns-without-the-program", "nonmaleficence", TEXT["2.12"], "A warning that does not show that somebody is or was in substance use treatment is outside these rules."),
  effect: "permit",
  on: ["threat-to-others", "danger-to-self"],
  asks: "holder",
  messages: { outside: "A warning can be given in a way that does not show that {name} is or was in substance use treatment." },

  evaluate({ claims, holder }, holds) {
    switch (anyOf(dangersIn(claims).map(({ serious }) => serious))) {
      case "yes": return holds("outside", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "serious", of: holder, askedOf: "therapist" });
    }
  },
});
