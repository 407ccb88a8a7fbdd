import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite } from "../shapes/answers.ts";
import { hasFindings } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * A subpoena, a warrant or an ordinary order does not reach a substance use record, whoever signed it. The answer is to
 * say that the rules ask for a special order, without saying whether there is a record.
 */
export const orderWithoutFindings = defineRule({
  ...provision("2.61(b)(1)", "order-without-findings", "fidelity", TEXT["2.61"], "A subpoena, a warrant or an ordinary order does not open a substance use record."),
  effect: "forbid",
  bars: ["court-order", "subpoena", "search-warrant"],
  asks: "holder",
  messages: { ordinary: "No judge has made the findings that federal law asks for before a record of {name} may go. Ask an attorney to answer the paper." },

  evaluate(facts, holds) {
    return findBy(opposite(hasFindings(facts)), () => holds("ordinary", { name: facts.holder }));
  },
});
