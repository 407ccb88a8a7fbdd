import { minorDecides } from "../shapes/minors.ts";
import { MHL_33_16, provision } from "./provisions.ts";

/**
 * A parent sees the record of care for which a parent's consent was obtained or asked for, at whatever age of the minor.
 * The access law for private practice says the same of parents who consented.
 */
export const minorsOwnCare = minorDecides(
  provision("Mental Hygiene Law 33.16(b)(3)", "minors-own-care", "autonomy", MHL_33_16, "A parent does not see the record of care for which no parent's consent was asked."),
  { from: 0, who: "asks", bars: ["individual-access"], says: "{name} consented to this care alone. In this state a parent sees only the record of care to which a parent consented." },
);
