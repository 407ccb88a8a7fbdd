import { mustReport } from "../shapes/reports.ts";
import { HRC_48_051, provision } from "./provisions.ts";

/** At once, by everybody, and expressly by mental health professionals whose communications are confidential. */
export const reportsAdultAbuse = mustReport(
  provision("Human Resources Code 48.051(a)", "reports-adult-abuse", "nonmaleficence", HRC_48_051, "Abuse, neglect or exploitation of an elder or of an adult with a disability is reported to the department at once."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"],
    says: "In connection with {name} there is cause to believe that an elder or an adult with a disability is abused. This state demands a report at once.",
  },
);
