import { mustReport } from "../shapes/reports.ts";
import { provision, WIC_15630 } from "./provisions.ts";

/** Physical and financial abuse, neglect, abandonment, isolation and the like of people over sixty-five and of dependent adults. */
export const reportsElderAbuse = mustReport(
  provision("Welfare and Institutions Code 15630(b)(1)", "reports-elder-abuse", "nonmaleficence", WIC_15630, "Suspected abuse of an elder or a dependent adult is reported to adult protective services or the police."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection", "law-enforcement"],
    says: "In connection with {name} there is a suspicion that an elder or a dependent adult is abused. This state demands a report at once, by phone.",
  },
);
