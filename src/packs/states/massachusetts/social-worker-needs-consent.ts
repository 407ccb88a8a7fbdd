import { provision, SOCIAL_WORKERS_KEEP } from "./provisions.ts";
import { needsWrittenConsent } from "./shapes.ts";

/**
 * What a social worker's client says is confidential, the dates and that there is a client included, and goes out on written
 * consent; colleagues who answer for the care may be told without one, for which another rule speaks. The statute behind it,
 * c. 112 s. 135A, was not read.
 *
 * Not decided here: what else the statute may let go without consent, such as to collect a fee. Here that stays shut.
 */
export const socialWorkerNeedsConsent = needsWrittenConsent(
  provision("258 CMR 22.03(1)", "social-worker-needs-consent", "autonomy", SOCIAL_WORKERS_KEEP, "What a social worker learns goes to no payer, relative or researcher without the client's written consent."),
  "clinical-social-worker", {
    bars: ["payment", "care-involvement", "benefits", "research"],
    unsigned: "{name} has not consented in writing. In this state what a social worker knows goes to nobody outside without that, whoever pays or takes part in the care included.",
  },
);
