import { permits } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { consentOf, CONSENT } from "./shapes.ts";

/** A subpoena that comes with the client's own written consent may be answered, as far as the consent goes. */
export const consentedSubpoena = permits(
  provision("740 ILCS 110/10(d)", "consented-subpoena", "autonomy", false, "A subpoena is answered where the client's written and witnessed consent comes with it."),
  {
    on: "subpoena", says: "A witnessed form of {name} consents to this.",
    when: (facts) => consentOf(facts, { formalities: { ...CONSENT, acts: [...CONSENT.acts, "privilege-waiver"] } }),
  },
);
