import { defineRule } from "../../engine/rule.ts";
import { owedBy } from "../shapes/answers.ts";
import { cameFromElsewhere } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** A record that came from a substance use program stays bound by these rules where it lies now. To go further it takes the patient's consent again. */
export const asksForConsentAgain = defineRule({
  ...provision("2.12(d)(2)(i)", "asks-for-consent-again", "autonomy", TEXT["2.12"], "A substance use record that came from elsewhere stays bound by the federal rules."),
  effect: "oblige",
  on: ["authorization", "treatment", "payment", "operations", "care-involvement", "benefits"],
  upon: "withholding",
  duty: "obtain-authorization",
  asks: "holder",
  messages: { again: "This came from elsewhere and stays bound by the federal rules on substance use records. Ask {name} for a consent that covers this." },

  evaluate: ({ content, holder }, holds) => owedBy(cameFromElsewhere(content), () => holds("again", { name: holder })),
});
