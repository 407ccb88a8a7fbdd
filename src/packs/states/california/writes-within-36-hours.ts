import { reportBy } from "../shapes/reports.ts";
import { PEN_11166, provision } from "./provisions.ts";

/** Counted from the information, like the call before it. */
export const writesWithin36Hours = reportBy(
  provision("Penal Code 11166(a)", "writes-within-36-hours", "nonmaleficence", PEN_11166, "After the call about a child, the written report follows within 36 hours."),
  { victims: ["child"], duty: "written-follow-up", length: "PT36H", says: "Call at once. Then send the written report within 36 hours of learning of it. The duty is yours alone; nobody can take it from you." },
);
