import { reportBy } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Immediately, and whoever takes longer than a day is fined. */
export const childAbuseInTime = reportBy(
  provision("63.2-1509(D)", "child-abuse-in-time", "nonmaleficence", CHILDREN, "Child abuse is reported immediately, within twenty-four hours."),
  { victims: ["child"], duty: "report", length: "PT24H", says: "Report immediately. Twenty-four hours after the first suspicion is the latest." },
);
