import { keepsFromParents, worriesClinician } from "../shapes/minors.ts";
import { MHL_33_16, provision } from "./provisions.ts";

/** The clinician's finding that it would be detrimental to the treatment, to the work with the minor, or between parent and child. */
export const detrimentalToMinor = keepsFromParents(
  provision("Mental Hygiene Law 33.16(b)(3)", "detrimental-to-minor", "nonmaleficence", MHL_33_16, "A parent does not see a minor's record where a clinician finds that this would be detrimental."),
  {
    from: 0, bars: ["individual-access"],
    says: "A clinician finds that letting this parent see it would be detrimental to {name}. This state then keeps it from the parent.",
    when: worriesClinician,
  },
);
