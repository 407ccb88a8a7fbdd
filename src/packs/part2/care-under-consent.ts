import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";
import { hasConsentForCare } from "./shapes.ts";

/**
 * A consent for treatment, payment or operations is enough under these rules, though it may lack what other law asks of an
 * authorization, such as an end (2.31(a)(7)). Where that other law asks for no form, none of its own is missing.
 *
 * Not decided here: the years before everybody had to follow the text of 2024, for which the authorization alone opens.
 */
export const careUnderConsent = defineRule({
  ...provision("2.33(a)(1)", "care-under-consent", "autonomy", TEXT["2.33"], "Under a consent for treatment, payment or operations a record goes to whom it names as other law lets it.", COMPLIANCE),
  effect: "permit",
  on: ["treatment", "payment", "operations"],
  asks: "holder",
  messages: { signed: "A signed consent of {name} for substance use records covers this." },

  evaluate(facts, holds) {
    return findBy(hasConsentForCare(facts), () => holds("signed", { name: facts.holder }));
  },
});
