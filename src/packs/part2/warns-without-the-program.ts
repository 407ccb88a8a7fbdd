import { defineRule } from "../../engine/rule.ts";
import { asFact, dangersIn, findBy, some } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";
import { reportsAnother } from "./shapes.ts";

/**
 * These rules protect what shows that somebody is or was in substance use treatment. A warning, or a report of abuse, that
 * shows nothing of the kind is outside them. Whether a certain one keeps to that is not on file; the rule beside this one
 * has it asked. Whether there is such a ground or duty at all, other law says.
 */
export const warnsWithoutTheProgram = defineRule({
  ...provision("2.12(a)(1)(i)", "warns-without-the-program", "nonmaleficence", TEXT["2.12"], "A warning or report that does not show that somebody is or was in substance use treatment is outside these rules."),
  effect: "permit",
  on: ["threat-to-others", "danger-to-self", "abuse-report"],
  asks: "holder",
  messages: { outside: "A warning or report can be given in a way that does not show that {name} is or was in substance use treatment." },

  evaluate: (facts, holds) => findBy(some([
    ...dangersIn(facts.claims).map(({ serious }) => asFact(serious, "serious", facts.holder, "therapist")), reportsAnother(facts),
  ]), () => holds("outside", { name: facts.holder })),
});
