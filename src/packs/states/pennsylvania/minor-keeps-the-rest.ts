import { plainly } from "../../shapes/answers.ts";
import { keepsFromParents } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { CONSENTS_FROM, isForConsent } from "./shapes.ts";

/**
 * Beyond what consenting takes, the record of a client of fourteen or more is the minor's to release, also where a
 * parent consented to the care. An attorney is asked, because the words were not read and bills to change them pend.
 */
export const minorKeepsTheRest = keepsFromParents(
  provision("35 P.S. 10101.2(d)", "minor-keeps-the-rest", "autonomy", false, "What goes beyond consenting stays with a minor of fourteen or more, unless an attorney finds otherwise."),
  {
    from: CONSENTS_FROM, bars: ["individual-access"], consult: ["attorney"],
    says: "{name} is fourteen or older. In this state a parent learns what consenting takes; ask before more of the record goes.",
    when: (facts) => plainly(!isForConsent(facts.content)),
  },
);
