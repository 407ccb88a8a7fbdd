import { reportBy } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** At the first opportunity, and no later. */
export const childAbuseInTime = reportBy(
  provision("RCW 26.44.030(1)(h)", "child-abuse-in-time", "nonmaleficence", CHILDREN, "Child abuse is reported at the first opportunity, within forty-eight hours."),
  { victims: ["child"], duty: "report", length: "PT48H", says: "Report at the first opportunity. Forty-eight hours from when you had cause to believe it is the latest." },
);
