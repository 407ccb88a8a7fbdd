import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite, some } from "../shapes/answers.ts";
import { hasFindings, isCrimeForPolice } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** Being the police, or having it already, opens nothing. Only a crime here, or an order with findings, does. */
export const policeNeedAnOrder = defineRule({
  ...provision("2.13(b)", "police-need-an-order", "fidelity", TEXT["2.13"], "A question of the police opens no substance use record."),
  effect: "forbid",
  bars: ["law-enforcement"],
  asks: "holder",
  messages: { inquiry: "A question of the police does not open this. Neither confirm nor deny that {name} is known here." },

  evaluate(facts, holds) {
    return findBy(opposite(some([isCrimeForPolice(facts), hasFindings(facts)])), () => holds("inquiry", { name: facts.holder }));
  },
});
