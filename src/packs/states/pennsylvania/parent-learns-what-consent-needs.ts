import { every, permits, plainly, reverse } from "../../shapes/answers.ts";
import { cameAlone, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { CONSENTS_FROM, isForConsent } from "./shapes.ts";

/** A parent who consents for a client of fourteen or more learns what that takes. The words were not read in a public copy. */
export const parentLearnsWhatConsentNeeds = permits(
  provision("35 P.S. 10101.2(c)", "parent-learns-what-consent-needs", "beneficence", false, "A parent who consents to the care learns what consenting takes: condition, treatment, medication."),
  {
    on: "individual-access",
    says: "This state lets a parent who consents to the care of {name} know what consenting takes.",
    when: (facts) => {
      const alone = cameAlone(facts, facts.holder);
      return every([isMinorFrom(CONSENTS_FROM, facts, facts.holder), parentAsks(facts), plainly(isForConsent(facts.content)), { ...alone, is: reverse(alone.is) }]);
    },
  },
);
