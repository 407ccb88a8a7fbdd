import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILD_PROTECTION, provision } from "./provisions.ts";

/**
 * Reasonable cause to suspect, whoever told it: the child, somebody who speaks of an identifiable child, or a client of
 * fourteen or more who tells of having done it. Whoever is licensed in a health field reports, and privilege is no bar.
 */
export const reportsChildAbuse = mustReport(
  provision("23 Pa.C.S. 6311", "reports-child-abuse", "nonmaleficence", CHILD_PROTECTION, "Whoever is licensed in a health field reports suspected abuse of a child."),
  { victims: ["child"], to: ["child-protection"], when: aChildStill, says: "There is reason to suspect that a child is abused. This state's law wants that reported, whatever {name} says to it." },
);
