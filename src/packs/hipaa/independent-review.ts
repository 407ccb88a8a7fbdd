import { duty } from "../shapes/duty.ts";
import { nameable, reviewable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Wherever a clinician has attested one of the harms for which access may be denied; to be safe also while one is noted
 * and nobody attests it. The reviewer decides, and the practice follows.
 */
export const independentReview = duty(
  provision("164.524(a)(4)", "independent-review", "justice", "Who is denied access for a likely harm may have that reviewed by a professional who took no part in it."),
  {
    duty: "independent-review", on: ["individual-access"], upon: "withholding",
    when: (facts) => nameable(facts, () => reviewable(facts)),
    says: "If a review is asked for, have it done by a licensed professional who took no part in this decision, and follow the outcome.",
  },
);
