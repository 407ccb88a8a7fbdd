import { duty } from "../shapes/duty.ts";
import { harmful, nameable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A ground on which access may be denied, with a review. Life and physical safety count, of anybody; being upset by what
 * one reads does not. It needs a clinician's attested judgement: while nobody attests the danger, the right of access is
 * in doubt, and so is this.
 */
export const lifeOrSafety = duty(
  provision("164.524(a)(3)(i)", "life-or-safety", "nonmaleficence", "Access may be denied where a clinician finds it likely to endanger somebody's life or physical safety."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: (facts) => nameable(facts, () => harmful(["life-or-safety"], facts)),
    says: "Where a clinician finds it likely that seeing this would endanger somebody's life or physical safety, say so.",
  },
);
