import { provision, PSYCHOLOGISTS } from "./provisions.ts";
import { needsWrittenConsent } from "./shapes.ts";

/**
 * A psychologist discloses nothing, not even that there is a patient, without the patient's express written consent, save
 * for what the section lists: other law, the privilege statute, dangers. Treating elsewhere and paying are not on the list.
 *
 * Not decided here: a consultation that improves the care, which the board allows with the identity hidden.
 */
export const psychologistNeedsConsent = needsWrittenConsent(
  provision("c. 112 s. 129A(b)", "psychologist-needs-consent", "autonomy", PSYCHOLOGISTS, "What a psychologist learns goes to nobody outside without the patient's express written consent."),
  "psychologist", {
    bars: ["treatment", "payment", "care-involvement", "benefits", "research"],
    unsigned: "{name} has not consented in writing. In this state a psychologist needs that even for other providers and for payers.",
  },
);
