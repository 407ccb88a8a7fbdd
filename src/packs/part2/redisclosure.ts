import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { mayPassOn } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/**
 * A covered practice that received a record under consent for treatment, payment or operations may pass it on as HIPAA
 * allows, but not into a proceeding against the patient. So the grounds of courts and police are not among these; what
 * HIPAA asks on the others, its own body of rules says. A proceeding of the patient against the practice is another rule's.
 */
export const redisclosure = defineRule({
  ...provision("2.33(b)(1)", "redisclosure", "beneficence", TEXT["2.33"], "A covered practice may pass on what it received under consent as HIPAA allows, but not into a proceeding against the patient.", COMPLIANCE),
  effect: "permit",
  on: [
    "treatment", "payment", "operations", "care-involvement", "abuse-report", "threat-to-others", "danger-to-self", "emergency",
    "oversight", "coroner", "benefits", "government-function", "research",
  ],
  asks: "content",
  messages: { received: "This practice received it under the patient's consent, and may pass it on for such a purpose as HIPAA allows." },

  evaluate({ content, file, request: { purpose } }, holds) {
    if (purpose === "criminal-prosecution" || purpose === "ethics-complaint") return silent;
    return findBy(mayPassOn({ content, file }), () => holds("received"));
  },
});
