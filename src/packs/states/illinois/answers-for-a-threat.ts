import { owesProtection, threatened } from "../shapes/danger.ts";
import { LIABILITY, provision } from "./provisions.ts";
import { SPECIFIC_THREAT } from "./shapes.ts";

/**
 * The section commands nothing: it says for what a clinician answers afterwards. So telling is allowed by other rules and
 * demanded by none, and this names the way in which nobody is left to answer for it.
 */
export const answersForAThreat = owesProtection(
  provision("405 ILCS 5/6-103(c)", "answers-for-a-threat", "nonmaleficence", LIABILITY, "A clinician who hears a serious threat against somebody who can be identified may have to answer for doing nothing."),
  {
    on: ["threat-to-others"], duty: "safety-plan", when: (facts) => threatened(facts, SPECIFIC_THREAT),
    says: "A clinician may be liable for a serious threat by {name} that goes unanswered. Try to reach both the person threatened and the police, or try to have {name} hospitalized.",
  },
);
