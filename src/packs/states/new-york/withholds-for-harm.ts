import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { MHL_33_16, provision } from "./provisions.ts";

/** Substantial and identifiable harm "to the patient or client or others" that outweighs the client's right. */
export const withholdsForHarm = withholdsForHarmUnlessFederal(
  provision("Mental Hygiene Law 33.16(c)(3)", "withholds-for-harm", "nonmaleficence", MHL_33_16, "A record that would do the client or others substantial and identifiable harm may be held back, where federal law does not give it."),
  ["life-or-safety", "other-person", "emotional"], "A clinician finds that seeing this would do substantial and identifiable harm. This state then lets you hold it back, or give a prepared summary.",
);
