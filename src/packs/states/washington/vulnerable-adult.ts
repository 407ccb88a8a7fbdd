import { mustReport } from "../shapes/reports.ts";
import { provision, VULNERABLE_ADULTS } from "./provisions.ts";

/** Abandonment, abuse, exploitation or neglect. */
export const vulnerableAdult = mustReport(
  provision("RCW 74.34.035(1)", "vulnerable-adult", "nonmaleficence", VULNERABLE_ADULTS, "Suspected abuse of a vulnerable adult is reported to the department."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"],
    says: "What {name} told gives reasonable cause to believe that a vulnerable adult was abused, neglected or exploited. This state's law requires the report.",
  },
);
