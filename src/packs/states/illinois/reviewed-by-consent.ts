import { every, forbids, plainly, reverse } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { consentOf } from "./shapes.ts";

/**
 * Whoever reviews a practice gets records without names; with names, on a consent. How far a board's own paper reaches beyond
 * that, an attorney says. Of what the federal health department requires of a covered entity no state's law is the more
 * stringent (45 CFR 160.202, 160.203), so it does not wait for that.
 */
export const reviewedByConsent = forbids(
  provision("740 ILCS 110/7", "reviewed-by-consent", "fidelity", false, "Those who review a practice get records without names, or with the client's consent."),
  {
    bars: ["oversight"], consult: ["attorney"],
    says: "{name} has not consented. Offer the record without names, and ask an attorney whether this board or auditor can have more.",
    when: (facts) => {
      const { request: { recipient }, casefile } = facts;
      const consent = consentOf(facts);
      return every([plainly(recipient.kind !== "federal-health-department" || casefile.covered !== "yes"), { ...consent, is: reverse(consent.is) }]);
    },
  },
);
