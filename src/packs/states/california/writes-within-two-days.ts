import { reportBy } from "../shapes/reports.ts";
import { provision, WIC_15630 } from "./provisions.ts";

/** Two working days in the text; two days are never later. */
export const writesWithinTwoDays = reportBy(
  provision("Welfare and Institutions Code 15630(b)(1)", "writes-within-two-days", "nonmaleficence", WIC_15630, "After the call about an elder or a dependent adult, the written report follows within two working days."),
  { victims: ["elder", "dependent-adult"], duty: "written-follow-up", length: "P2D", says: "Call at once. Then send the written report within two working days." },
);
