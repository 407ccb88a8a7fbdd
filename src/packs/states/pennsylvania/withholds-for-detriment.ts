import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { CONTROL, provision } from "./provisions.ts";

/** Limited parts may be held back where seeing them would set the treatment back. Where HIPAA governs this is no ground. */
export const withholdsForDetriment = withholdsForHarmUnlessFederal(
  provision("55 Pa. Code 5100.33(c)(1)", "withholds-for-detriment", "nonmaleficence", CONTROL, "Limited parts may be held back where seeing them would be a substantial detriment to the treatment."),
  ["life-or-safety", "emotional"], "A clinician has noted that seeing this would do harm. This state lets that part be held back; give the rest.",
);
