import { COMPLIANCE, provision, TEXT } from "./provisions.ts";
import { isForCare, isWithoutEnd, opensOnConsent, WITHOUT_END } from "./shapes.ts";

/** The statement "none" is enough of an end on a consent for treatment, payment or operations. Elsewhere a consent ends on a day or with an event. */
export const consentNeedNotEnd = opensOnConsent(
  provision("2.31(a)(7)", "consent-need-not-end", "autonomy", TEXT["2.31"], "A consent for treatment, payment or operations may say that it has no end.", COMPLIANCE),
  {
    formalities: WITHOUT_END,
    ofTheSort: isWithoutEnd,
    when: ({ request }) => isForCare(request.purpose),
    says: "There is a signed consent of {name} without an end, and this is for treatment, payment or operations.",
  },
);
