import { provision } from "./provisions.ts";
import { needsExpressConsent } from "./shapes.ts";

/**
 * What a social worker's client says is confidential, the dates and that there is a client included, and goes out on written
 * consent; colleagues who answer for the care may be told without one, for which another rule speaks. The statute itself was
 * not read: that the board's rule (258 CMR 22.03, 22.04(1)) starts from it was.
 *
 * Not decided here: what else the statute lets go without consent, such as to collect a fee. Nothing opens on it.
 */
export const socialWorkerNeedsConsent = needsExpressConsent(
  provision("c. 112 s. 135A", "social-worker-needs-consent", "autonomy", false, "What a social worker learns goes to no payer, relative or researcher without the client's written consent."),
  "clinical-social-worker", ["payment", "care-involvement", "benefits", "research"],
  "{name} has not consented in writing. In this state a social worker needs that even for whoever pays, and for the family.",
);
