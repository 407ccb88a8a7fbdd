import { FUTURE_CARE, isForCare, opensOnConsent } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** One signature for all future treatment, payment and operations. It serves nothing else, however broadly it is worded. */
export const consentForFutureCare = opensOnConsent(
  provision("2.33(a)(2)", "consent-for-future-care", "autonomy", TEXT["2.33"], "One consent may serve all future treatment, payment and operations, until it is revoked.", COMPLIANCE),
  {
    formalities: FUTURE_CARE,
    ofTheSort: () => true,
    when: ({ request }) => isForCare(request.purpose),
    says: "There is one signed consent of {name} for all future treatment, payment and operations, and this is for one of them.",
  },
);
