import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Whoever treated the client finds, for clearly stated reasons of treatment, that seeing it would do harm. Where HIPAA governs this is no ground. */
export const withholdsForAdverseEffect = withholdsForHarmUnlessFederal(
  provision("3701.74(B)", "withholds-for-adverse-effect", "nonmaleficence", RECORDS, "A record that would harm the client may go to another professional instead."),
  ["life-or-safety", "emotional"], "A clinician has noted, for reasons of treatment, that seeing this would do harm. This state lets it go to a professional of the client's choice instead.",
);
