import { sendsOnlyWhatIsNeeded } from "../shapes/sends-only-what-is-needed.ts";
import { provision } from "./provisions.ts";
import { isForTreatment } from "./shapes.ts";

/**
 * What goes is cut down to what the purpose needs; the whole record needs a reason of its own (164.514(d)(5)).
 *
 * It says nothing where (b)(2) takes it back: disclosures to a provider for treatment, to the individual, on an
 * authorization, to the federal department. A judge's order and a warrant are required by law (164.103), so they set
 * their own measure and are not listed.
 *
 * Not decided here: whether another law requires a disclosure on one of the grounds listed. Then that law sets the
 * measure, and what it asks for is what is needed.
 */
export const minimumNecessary = sendsOnlyWhatIsNeeded(
  provision("164.502(b)(1)", "minimum-necessary", "fidelity", "What goes is limited to the minimum that the purpose needs."),
  [
    "payment", "operations", "care-involvement", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "public-health", "oversight", "subpoena",
    "law-enforcement", "coroner", "benefits", "government-function", "research", "legal-defense",
  ],
  ({ request }) => request.recipient.kind !== "federal-health-department" && !isForTreatment(request),
);
