import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { HSC_123115, provision } from "./provisions.ts";

/** A substantial risk of significant adverse consequences to the client from seeing mental health records. */
export const withholdsForHarm = withholdsForHarmUnlessFederal(
  provision("Health and Safety Code 123115(b)", "withholds-for-harm", "nonmaleficence", HSC_123115, "A record whose sight is likely to harm the client may be held back, where federal law does not give it."),
  ["life-or-safety", "emotional"], "A clinician finds a substantial risk that seeing this harms the client. This state then lets you hold it back.",
);
