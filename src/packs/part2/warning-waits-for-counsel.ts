import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite, some } from "../shapes/answers.ts";
import { isCrimeForPolice, isFollowUp, mayPassOn, reportsAChild } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * No exception of this part is for warnings, and only child abuse is excepted of what is reported. A warning or report
 * that keeps treatment out of it is lawful, one that does not is not, and a duty of the state to warn or to report does
 * not change that. So somebody looks at the words before they are said.
 */
export const warningWaitsForCounsel = defineRule({
  ...provision("2.13(a)", "warning-waits-for-counsel", "nonmaleficence", TEXT["2.13"], "Somebody looks at a warning or report about a patient of a substance use program before it is given."),
  effect: "forbid",
  bars: ["threat-to-others", "danger-to-self", "abuse-report"],
  consult: ["attorney", "supervisor"],
  asks: "holder",
  messages: { words: "Ask at once how to warn or report without showing that {name} is or was in substance use treatment. This law excepts neither, save reports of child abuse." },

  evaluate: (facts, holds) => findBy(opposite(some([isFollowUp(facts), isCrimeForPolice(facts), reportsAChild(facts), mayPassOn(facts)])), () => holds("words", { name: facts.holder })),
});
