import { reportBy } from "../shapes/reports.ts";
import { DISABLED, provision } from "./provisions.ts";

/** Two days for both sorts of adults (c. 19A s. 15(a) has the same), counted from when the clinician came to know. */
export const adultsInWriting = reportBy(
  provision("c. 19C s. 10", "adults-in-writing", "nonmaleficence", DISABLED, "What was reported about an older or disabled adult follows in writing within two days."),
  { victims: ["elder", "dependent-adult"], duty: "written-follow-up", length: "PT48H", says: "Send this report in writing within 48 hours." },
);
