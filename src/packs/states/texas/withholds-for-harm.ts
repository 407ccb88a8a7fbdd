import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/** Harm to the patient's physical, mental or emotional health, by the part that would do it. */
export const withholdsForHarm = withholdsForHarmUnlessFederal(
  provision("Health and Safety Code 611.0045(b)", "withholds-for-harm", "nonmaleficence", HSC_611_0045, "A part that would harm the client's health may be held back, where federal law does not give it."),
  ["life-or-safety", "emotional"], "A clinician finds that seeing this would harm the client's physical, mental or emotional health. This state then lets you hold that part back.",
);
