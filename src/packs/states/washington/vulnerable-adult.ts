import { cannotCareForSelf, mustReport } from "../shapes/reports.ts";
import { provision, VULNERABLE_ADULTS } from "./provisions.ts";

/**
 * Abandonment, abuse, exploitation or neglect of somebody who is vulnerable. Sixty years make nobody that, without an
 * inability to care for oneself: RCW 74.34.020.
 */
export const vulnerableAdult = mustReport(
  provision("RCW 74.34.035(1)", "vulnerable-adult", "nonmaleficence", VULNERABLE_ADULTS, "Suspected abuse of a vulnerable adult is reported to the department."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"], when: cannotCareForSelf,
    says: "What {name} told gives reasonable cause to believe that a vulnerable adult was abused, neglected or exploited. This state's law requires the report.",
  },
);
