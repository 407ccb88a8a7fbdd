import { cannotCareForSelf, mustReport } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/**
 * Anybody who knows or has reasonable cause to suspect that a vulnerable adult has been or is being abused, neglected or
 * exploited. Mental health professionals are named. Age alone makes nobody vulnerable.
 */
export const reportsVulnerableAdult = mustReport(
  provision("415.1034", "reports-vulnerable-adult", "nonmaleficence", ADULTS, "A vulnerable adult who may be abused, neglected or exploited is reported to the state's hotline."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"], when: cannotCareForSelf,
    says: "There is reason to suspect that an adult who cannot look after himself or herself was hurt, as {name} tells it. This state's law wants that reported.",
  },
);
