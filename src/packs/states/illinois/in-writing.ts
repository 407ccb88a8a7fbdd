import { reportBy } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/** Counted from when the clinician came to know, which is never later than from the call. */
export const inWriting = reportBy(
  provision("325 ILCS 5/7", "in-writing", "nonmaleficence", false, "What was reported about a child is confirmed in writing within two days."),
  { victims: ["child"], duty: "written-follow-up", length: "PT48H", says: "Confirm the report in writing within 48 hours." },
);
