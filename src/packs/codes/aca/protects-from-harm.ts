import { protectsFromHarm as shape } from "../../shapes/protects-from-harm.ts";
import { provision, SECTION_B_2 } from "./provisions.ts";

/** It lifts the duty of confidentiality and creates no duty to warn: that is for the law. Foreseeable, not imminent; identified, not merely possible. */
export const protectsFromHarm = shape(
  provision("aca/B.2.a/protects-from-harm", "B.2.a", "beneficence", SECTION_B_2, "Confidentiality gives way where clients or identified others must be protected from serious and foreseeable harm."),
  { imminent: false, victimKnown: true },
);
