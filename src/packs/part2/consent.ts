import { CONSENT, opensOnConsent } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** The patient's own written consent that names the recipient: the ground on which these records have always gone. */
export const consent = opensOnConsent(
  provision("2.31(a)", "consent", "autonomy", TEXT["2.31"], "A substance use record may go where the patient's written consent says that names its recipient."),
  {
    formalities: CONSENT,
    ofTheSort: ({ recipients }, { request }) => recipients.includes(request.recipient.id),
    says: "A signed consent of {name} names this recipient, this purpose and substance use records.",
  },
);
