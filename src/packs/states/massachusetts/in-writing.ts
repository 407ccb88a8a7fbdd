import { reportBy } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Counted from when the clinician came to know, which is never later than from the call. */
export const inWriting = reportBy(
  provision("c. 119 s. 51A", "in-writing", "nonmaleficence", CHILDREN, "What was reported about a child follows in writing within two days."),
  { victims: ["child"], duty: "written-follow-up", length: "PT48H", says: "Send the report in writing within 48 hours." },
);
