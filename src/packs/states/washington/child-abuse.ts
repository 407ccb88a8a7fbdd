import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** To the department or to the police, as the clinician chooses. */
export const childAbuse = mustReport(
  provision("RCW 26.44.030(1)(a)", "child-abuse", "nonmaleficence", CHILDREN, "Suspected abuse or neglect of a child is reported to the department or to the police."),
  {
    victims: ["child"], to: ["child-protection", "law-enforcement"], when: aChildStill,
    says: "What {name} told gives reasonable cause to believe that a child was abused or neglected. This state's law requires the report.",
  },
);
