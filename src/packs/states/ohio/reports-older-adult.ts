import { cannotCareForSelf, mustReport } from "../shapes/reports.ts";
import { OLDER_ADULTS, provision } from "./provisions.ts";

/**
 * Reasonable cause to believe it of somebody of sixty or more whom the infirmities of age or an impairment keep from the
 * own care or protection: 5101.60(C). Psychologists, counselors, social workers and family therapists are named. It goes
 * to the county department.
 */
export const reportsOlderAdult = mustReport(
  provision("5101.63", "reports-older-adult", "nonmaleficence", OLDER_ADULTS, "Professionals report an older adult who is abused, neglected or exploited."),
  { victims: ["elder"], to: ["adult-protection"], when: cannotCareForSelf, says: "There is reason to believe that an older adult is abused, neglected or exploited. This state's law wants that reported, whatever {name} says to it." },
);
