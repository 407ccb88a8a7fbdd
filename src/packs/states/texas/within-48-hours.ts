import { LONG_SINCE } from "../shapes/statute.ts";
import { reportBy } from "../shapes/reports.ts";
import { FAM_261_101, provision } from "./provisions.ts";

/** The time until it was cut in half. */
export const within48Hours = reportBy(
  provision("Family Code 261.101(b)", "within-48-hours", "nonmaleficence", FAM_261_101, "Until June 2025 a professional's report about a child was made within 48 hours.", { from: LONG_SINCE, until: "2025-06-20" }),
  { victims: ["child"], duty: "report", length: "PT48H", says: "Report it yourself within 48 hours of first having cause to believe it. Nobody can do it for you." },
);
