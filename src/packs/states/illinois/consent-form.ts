import { formMust } from "../shapes/consent.ts";
import { CONSENTS, provision } from "./provisions.ts";
import { CONSENT, dayFaults } from "./shapes.ts";

/** What a form lacks is said, so that it can be mended. One that ends with an event and not on a day serves on the day it came in. */
export const consentForm = formMust(
  provision("740 ILCS 110/5(b)", "consent-form", "autonomy", CONSENTS, "A consent says to whom, what, why, until which day, what follows from a refusal, and that the record can be seen and the consent taken back."),
  { formalities: CONSENT, also: dayFaults },
);
