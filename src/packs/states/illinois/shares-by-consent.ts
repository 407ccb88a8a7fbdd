import { permits } from "../../shapes/answers.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { CONSENT, consentOf } from "./shapes.ts";

/** The other partner is somebody else, too: what one of them said alone is told to the other on a written consent, and on no spoken policy. */
export const sharesByConsent = permits(
  provision("740 ILCS 110/5(a)", "shares-by-consent", "autonomy", CONSENTS, "What one member said alone is told to another on the written and witnessed consent of the first."),
  {
    on: "unit-sharing", says: "A witnessed form of {name} consents to sharing this within the treatment.",
    when: (facts) => consentOf(facts, { formalities: { ...CONSENT, acts: ["release", "sharing-within-unit"] } }),
  },
);
