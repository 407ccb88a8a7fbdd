import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** To the county, to the police, or to the hotline. */
export const childAbuse = mustReport(
  provision("C.R.S. 19-3-304(1)(a)", "child-abuse", "nonmaleficence", CHILDREN, "Suspected abuse or neglect of a child is reported to the county or to the police."),
  {
    victims: ["child"], to: ["child-protection", "law-enforcement"], when: aChildStill,
    says: "What {name} told gives reasonable cause to suspect that a child was abused or neglected. This state's law requires the report.",
  },
);
