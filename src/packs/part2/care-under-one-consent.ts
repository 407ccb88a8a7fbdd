import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { hasFutureConsent } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/**
 * Where other law asks for no form at all for treatment, payment and operations, the one consent for all future care is
 * enough, and it need not end (2.31(a)(7)). What that other law asks for instead, its own body says.
 */
export const careUnderOneConsent = defineRule({
  ...provision("2.33(a)(2)", "care-under-one-consent", "autonomy", TEXT["2.33"], "Under one consent for all future care a record goes for treatment, payment and operations as other law lets it.", COMPLIANCE),
  effect: "permit",
  on: ["treatment", "payment", "operations"],
  asks: "holder",
  messages: { signed: "There is one signed consent of {name} for all future treatment, payment and operations, and this is for one of them." },

  evaluate(facts, holds) {
    return findBy(hasFutureConsent(facts), () => holds("signed", { name: facts.holder }));
  },
});
