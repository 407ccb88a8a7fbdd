import { every, forbids, reverse } from "../../shapes/answers.ts";
import { cameAlone, onlyOthersSignedForMinor } from "../shapes/minors.ts";
import { CIV_56_11, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/**
 * The section speaks of care to which the minor could have consented, not only of care to which the minor did. Whether
 * this minor was mature enough is the clinician's question, so the parents' form waits for somebody to answer it.
 */
export const minorCouldConsent = forbids(
  provision("Civ. Code 56.11(b)(3)(B)", "minor-could-consent", "autonomy", CIV_56_11, "A parent's signature may not do for care to which a minor of twelve or more could have consented."),
  {
    bars: ["authorization"], consult: ["attorney", "supervisor"],
    says: "{name} may have been able to consent to this care. Then a parent's form does not do here: ask {name} to sign as well, or ask an attorney.",
    when: (facts) => every([onlyOthersSignedForMinor(CONSENTS_FROM, facts), () => {
      const alone = cameAlone(facts, facts.holder);
      return { ...alone, is: reverse(alone.is) };
    }]),
  },
);
