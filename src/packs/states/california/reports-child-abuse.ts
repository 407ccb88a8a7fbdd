import { aChildStill, mustReport } from "../shapes/reports.ts";
import { PEN_11166, provision } from "./provisions.ts";

/** A child who is one now. What a grown client tells of the own childhood is no such report unless a child is in danger now; that has to be asked. */
export const reportsChildAbuse = mustReport(
  provision("Penal Code 11166(a)", "reports-child-abuse", "nonmaleficence", PEN_11166, "A reasonable suspicion that a child is abused or neglected is reported to the police or the county's child welfare agency."),
  {
    victims: ["child"], to: ["child-protection", "law-enforcement"], when: aChildStill,
    says: "In connection with {name} there is a reasonable suspicion that a child is abused or neglected. This state demands a report at once, by phone.",
  },
);
