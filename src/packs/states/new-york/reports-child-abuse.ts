import { aChildStill, mustReport } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/** To the statewide register, which passes it on. A child who is one now; a grown client's own childhood has to be asked about. */
export const reportsChildAbuse = mustReport(
  provision("Social Services Law 413(1)", "reports-child-abuse", "nonmaleficence", false, "A reasonable cause to suspect that a child is abused or maltreated is reported to the statewide register."),
  {
    victims: ["child"], to: ["child-protection"], when: aChildStill,
    says: "In connection with {name} there is reasonable cause to suspect that a child is abused or maltreated. This state demands a report at once.",
  },
);
