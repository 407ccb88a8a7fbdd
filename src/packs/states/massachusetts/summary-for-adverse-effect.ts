import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** A summary first; whoever still wants the whole may have it sent to an attorney or to another psychotherapist. */
export const summaryForAdverseEffect = withholdsForHarmUnlessFederal(
  provision("c. 112 s. 12CC", "summary-for-adverse-effect", "beneficence", false, "A record that would do the client harm is summed up; the whole goes to an attorney or another psychotherapist."),
  ["life-or-safety", "emotional"], "A clinician judges that the whole record would do harm. Give a summary, or on request send the whole to an attorney or another psychotherapist.",
);
