import { reverse } from "../../shapes/answers.ts";
import { cameAlone, keepsFromParents } from "../shapes/minors.ts";
import { HSC_123115, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/**
 * No representative is entitled to the record of counselling that a minor old and mature enough could have consented to,
 * also where a parent did. Whether this minor was mature enough is the clinician's question, so the parent's request waits.
 */
export const minorCouldHaveConsented = keepsFromParents(
  provision("Health and Safety Code 123115(a)(1) and (a)(3)", "minor-could-have-consented", "autonomy", HSC_123115, "A parent may not be entitled to the record of care to which a minor of twelve or more could have consented."),
  {
    from: CONSENTS_FROM, bars: ["individual-access"], consult: ["attorney", "supervisor"],
    says: "{name} may have been able to consent to this care. Then the right to see its record is that of {name} and not of a parent: judge that first, and ask an attorney.",
    when: (facts) => {
      const alone = cameAlone(facts, facts.holder);
      return { ...alone, is: reverse(alone.is) };
    },
  },
);
