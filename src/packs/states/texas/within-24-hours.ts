import { reportBy } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/** The time of Acts 2025, S.B. 571. */
export const within24Hours = reportBy(
  provision("Family Code 261.101(b)", "within-24-hours", "nonmaleficence", false, "A professional's report about a child is made within 24 hours.", { from: "2025-06-20" }),
  { victims: ["child"], duty: "report", length: "PT24H", says: "Report it yourself within 24 hours of first having cause to believe it. Nobody can do it for you." },
);
