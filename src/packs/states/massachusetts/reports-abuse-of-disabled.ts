import type { Claim } from "../../../domain/exception.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, type Answer } from "../../shapes/answers.ts";
import { mustReport } from "../shapes/reports.ts";
import { DISABLED, provision } from "./provisions.ts";

/** The disabled person may claim a privilege, and then there is no duty. Whether this one does is asked. */
const claimsNoPrivilege = ({ victimAgrees }: Claim<"abuse">, { holder }: HolderFacts): Answer => asFact(victimAgrees, "victims-leave", holder, "client");

/** An adult under sixty who depends on others because of a disability. No privilege of the clinician stands in the way; the disabled person's own does. */
export const reportsAbuseOfDisabled = mustReport(
  provision("c. 19C s. 10", "reports-abuse-of-disabled", "nonmaleficence", DISABLED, "Clinicians report the abuse of a disabled adult who does not claim privilege."),
  {
    victims: ["dependent-adult"], to: ["adult-protection"], when: claimsNoPrivilege,
    says: "There is reason to believe that a disabled adult is abused, as {name} tells it, and that person keeps nothing back. This state's law wants it reported.",
  },
);
