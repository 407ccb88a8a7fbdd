import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite } from "../shapes/answers.ts";
import { compelled, findingsMade } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** An order without a subpoena leaves the practice free to refuse. Whether to use a leave that nobody can enforce is for an attorney before it is for a therapist. */
export const orderAloneCompelsNothing = defineRule({
  ...provision("2.61(b)(2)", "order-alone-compels-nothing", "autonomy", TEXT["2.61"], "An order without a subpoena allows a disclosure and compels none."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: { "no-subpoena": "The order allows this for {name}, but no subpoena came with it, so you may still refuse. Ask an attorney first." },

  evaluate(facts, holds) {
    if (findingsMade(facts) === "no") return silent;
    return findBy(opposite(compelled(facts)), () => holds("no-subpoena", { name: facts.holder }));
  },
});
