import { reportBy } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** Counted from when the clinician came to believe it. */
export const adultsWithinADay = reportBy(
  provision("320 ILCS 20/4(a-5)", "adults-within-a-day", "nonmaleficence", ADULTS, "A report about an older or disabled adult is made within a day."),
  { victims: ["elder", "dependent-adult"], duty: "report", length: "PT24H", says: "Make this report within 24 hours of coming to believe it." },
);
