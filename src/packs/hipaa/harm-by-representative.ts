import { duty } from "../shapes/duty.ts";
import { harmfulInTheseHands, nameable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A ground on which access may be denied, with a review: somebody asks for another person, and a clinician of the practice
 * finds that access through this very person is likely to do substantial harm. It is one worry about the representative;
 * whether a representative is treated as one at all is another rule's.
 */
export const harmByRepresentative = duty(
  provision("164.524(a)(3)(iii)", "harm-by-representative", "nonmaleficence", "Access by a representative may be denied where it is likely to do substantial harm."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: (facts) => nameable(facts, () => harmfulInTheseHands(facts)),
    says: "Where a clinician finds access through this representative likely to do substantial harm, say so.",
  },
);
