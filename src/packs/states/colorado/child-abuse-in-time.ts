import { reportBy } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** As soon as reasonably possible. Older copies of the section say immediately. */
export const childAbuseInTime = reportBy(
  provision("C.R.S. 19-3-304(1)(a)", "child-abuse-in-time", "nonmaleficence", CHILDREN, "Child abuse is reported as soon as possible, within twenty-four hours."),
  { victims: ["child"], duty: "report", length: "PT24H", says: "Report as soon as you can. Twenty-four hours after you received the information is the latest." },
);
