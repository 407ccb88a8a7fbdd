import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { hasFindings } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** A judge who has weighed what federal law asks to be weighed may let a record go. The order allows; what compels is the subpoena that comes with it. */
export const orderWithFindings = defineRule({
  ...provision("2.61(a)", "order-with-findings", "justice", TEXT["2.61"], "A judge's order with the findings of federal law may let a substance use record go."),
  effect: "permit",
  on: ["court-order"],
  asks: "holder",
  messages: { allowed: "A judge made the findings that federal law asks for and allowed that this part of the record of {name} goes." },

  evaluate(facts, holds) {
    return findBy(hasFindings(facts), () => holds("allowed", { name: facts.holder }));
  },
});
