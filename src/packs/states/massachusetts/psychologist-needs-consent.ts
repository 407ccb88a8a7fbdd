import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";

/**
 * A psychologist discloses nothing, not even that there is a patient, without the patient's express written consent, save
 * for what the section lists: other law, the privilege statute, dangers. Treating elsewhere and paying are not on the list.
 *
 * Not decided here: a consultation that improves the care, which the board allows with the identity hidden.
 */
export const psychologistNeedsConsent = needsRelease(
  provision("c. 112 s. 129A(b)", "psychologist-needs-consent", "autonomy", PSYCHOLOGISTS, "What a psychologist learns goes to nobody outside without the patient's express written consent."),
  {
    bars: ["treatment", "payment", "care-involvement", "benefits", "research"],
    when: (facts) => {
      const outside = leaves(facts.request.recipient, facts.file);
      const treats = treatedBy(["psychologist"])(facts);
      return outside !== false && treats === "unknown" ? { fact: "licence", of: facts.holder, askedOf: "practice" } : treats === "yes" && outside;
    },
    unsigned: "{name} has not consented in writing. In this state a psychologist needs that even for other providers and for payers.",
  },
);
