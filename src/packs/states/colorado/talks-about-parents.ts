import { asksForMinorsOwn } from "../shapes/minors.ts";
import { duty } from "../../shapes/duty.ts";
import { MINORS, provision } from "./provisions.ts";
import { SEEKS_ALONE } from "./shapes.ts";

/** The therapist speaks with the minor about letting parents know, and encourages it. */
export const talksAboutParents = duty(
  provision("C.R.S. 12-245-203.5(3)(b)", "talks-about-parents", "beneficence", MINORS, "A therapist encourages a minor to let parents know, where that helps the care."),
  {
    duty: "encourage-self-disclosure", on: ["individual-access"], upon: "either",
    when: (facts) => asksForMinorsOwn(SEEKS_ALONE, facts),
    says: "Where a minor consented to this care alone, talk with the minor about letting a parent know, encourage it where it helps the care, and note every attempt.",
  },
);
