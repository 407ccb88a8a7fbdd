import { duty } from "../shapes/duty.ts";
import { harmful, nameable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A ground on which access may be denied, with a review: substantial harm to somebody whom the record speaks of, who is no
 * provider of care. That the record speaks of that person is part of what the clinician attests.
 */
export const harmToAnother = duty(
  provision("164.524(a)(3)(ii)", "harm-to-another", "nonmaleficence", "Access may be denied where the record speaks of another person and seeing it is likely to harm that person."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: (facts) => nameable(facts, () => harmful(["other-person"], facts)),
    says: "Where a clinician finds it likely that seeing this would do substantial harm to another person it speaks of, say so, without saying whom.",
  },
);
