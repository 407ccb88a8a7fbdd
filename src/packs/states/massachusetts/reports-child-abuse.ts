import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Reasonable cause to believe that a child suffers from abuse or neglect. In an institution the person in charge may be told instead, who then reports. */
export const reportsChildAbuse = mustReport(
  provision("c. 119 s. 51A", "reports-child-abuse", "nonmaleficence", CHILDREN, "Clinicians report a child who suffers from abuse or neglect."),
  {
    victims: ["child"], to: ["child-protection"], when: aChildStill,
    says: "There is reason to believe that a child suffers from abuse or neglect. This state's law wants that reported, whatever {name} says to it.",
  },
);
