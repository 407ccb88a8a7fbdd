import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite, some } from "../shapes/answers.ts";
import { isCrimeForPolice, mayPassOn } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * No exception of this part is for warnings. A warning that keeps treatment out of it is lawful, one that does not is
 * not, and a duty to warn of the state does not change that. So somebody looks at the words before they are said.
 */
export const warningWaitsForCounsel = defineRule({
  ...provision("2.13(a)", "warning-waits-for-counsel", "nonmaleficence", TEXT["2.13"], "Somebody looks at a warning about a patient of a substance use program before it is given."),
  effect: "forbid",
  bars: ["threat-to-others", "danger-to-self"],
  consult: ["attorney", "supervisor"],
  asks: "holder",
  messages: { words: "Ask at once how to warn without showing that {name} is or was in substance use treatment. This law has no exception for warnings." },

  evaluate: (facts, holds) => findBy(opposite(some([isCrimeForPolice(facts), mayPassOn(facts)])), () => holds("words", { name: facts.holder })),
});
