import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** Anybody who knows, or has reasonable cause to suspect, that a child was abused, abandoned or neglected, by whomever. The state's hotline passes on what is for the sheriff. */
export const reportsChildAbuse = mustReport(
  provision("39.201", "reports-child-abuse", "nonmaleficence", CHILDREN, "A child who may be abused, abandoned or neglected is reported to the state's hotline."),
  {
    victims: ["child"], to: ["child-protection"], when: aChildStill,
    says: "There is reason to suspect that a child is abused, abandoned or neglected. This state's law wants that reported, whatever {name} says to it.",
  },
);
