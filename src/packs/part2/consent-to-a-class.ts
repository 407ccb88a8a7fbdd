import { CONSENT, opensOnConsent } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** A consent may name a class of recipients instead of a person. The older text asked for a name, and the stricter of the two binds until everybody must follow the newer. */
export const consentToAClass = opensOnConsent(
  provision("2.31(a)(4)(i)", "consent-to-a-class", "autonomy", TEXT["2.31"], "A consent may describe its recipients as a class of people.", COMPLIANCE),
  {
    formalities: CONSENT,
    ofTheSort: ({ recipients }, { request }) => !recipients.includes(request.recipient.id),
    says: "A signed consent of {name} for substance use records names the kind of recipient to which this goes.",
  },
);
