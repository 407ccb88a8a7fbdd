import { reportBy } from "../shapes/reports.ts";
import { ELDERS, provision } from "./provisions.ts";

/** A day, counted from the discovery. */
export const atRiskElderInTime = reportBy(
  provision("C.R.S. 18-6.5-108(1)(a)", "at-risk-elder-in-time", "nonmaleficence", ELDERS, "Mistreatment of an elder or a disabled adult is reported within twenty-four hours."),
  { victims: ["elder", "dependent-adult"], duty: "report", length: "PT24H", says: "Report to the police within twenty-four hours of the discovery." },
);
