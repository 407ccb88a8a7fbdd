import { mustReport } from "../shapes/reports.ts";
import { provision, SSL_413 } from "./provisions.ts";
import { mustBeReported } from "./shapes.ts";

/**
 * To the statewide register, which passes it on. A child who is one now and comes to the clinician, or of whom a parent, a guardian or
 * whoever else is responsible for it comes and tells what that person knows. What others tell is reported as anybody may.
 *
 * Not decided here: whether it is that parent's own child, and whether the parent tells what he or she knows. A parent who comes is believed to.
 */
export const reportsChildAbuse = mustReport(
  provision("Social Services Law 413(1)", "reports-child-abuse", "nonmaleficence", SSL_413, "A child who comes to the clinician, or of whom a parent or whoever is responsible for it tells, is reported to the statewide register if there is reason to suspect abuse."),
  {
    victims: ["child"], to: ["child-protection"], when: mustBeReported,
    says: "In connection with {name} there is reasonable cause to suspect that a child is abused or maltreated. This state demands a report at once.",
  },
);
