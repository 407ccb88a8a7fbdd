import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Reasonable cause to believe that a child known through the work may be abused or neglected. Confidentiality gives way: 740 ILCS 110/11(i). */
export const reportsChildAbuse = mustReport(
  provision("89 Ill. Adm. Code 300.30(b)", "reports-child-abuse", "nonmaleficence", CHILDREN, "Clinicians report a child who may be abused or neglected."),
  {
    victims: ["child"], to: ["child-protection"], when: aChildStill,
    says: "There is reason to believe that a child may be abused or neglected. This state's law wants that reported, whatever {name} says to it.",
  },
);
