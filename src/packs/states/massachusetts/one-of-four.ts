import { owesProtection } from "../shapes/danger.ts";
import { DUTY, provision } from "./provisions.ts";
import { setsOffDuty } from "./shapes.ts";

/**
 * One is enough, and none is asked that would endanger the clinician or make the danger worse. Which four they are stands in
 * c. 123 s. 1; for social workers c. 112 s. 135 has the same list.
 */
export const oneOfFour = owesProtection(
  provision("c. 123 s. 36B(1)", "one-of-four", "nonmaleficence", DUTY, "After such a threat a clinician takes at least one of four precautions."),
  {
    on: ["threat-to-others"], duty: "safety-plan", when: setsOffDuty,
    says: "Do at least one: tell the person threatened, tell the police, have {name} enter a hospital, or begin a commitment. Not what would endanger you or raise the danger.",
  },
);
