import { aChildStill, mustReport } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** To the local department or the state's hotline. */
export const childAbuse = mustReport(
  provision("63.2-1509(A)", "child-abuse", "nonmaleficence", CHILDREN, "Suspected abuse or neglect of a child is reported to the department of social services."),
  {
    victims: ["child"], to: ["child-protection"], when: aChildStill,
    says: "What {name} told gives reason to suspect that a child is abused or neglected. This state's law requires the report.",
  },
);
