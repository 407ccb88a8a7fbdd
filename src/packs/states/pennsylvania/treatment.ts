import { every, permits, plainly } from "../../shapes/answers.ts";
import { treatsTheClient } from "../shapes/treats.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";
import { TREATERS } from "./shapes.ts";

/**
 * Those who treat this client, in an emergency too. Somebody else's treatment is not meant. Whoever takes the records over may keep
 * them and treat nobody, so that is asked.
 */
export const treatment = permits(
  provision("55 Pa. Code 5100.32(a)(1)", "treatment", "beneficence", WITHOUT_CONSENT, "Those who treat the client may have what this treatment needs."),
  {
    on: ["treatment", "emergency"],
    says: "This state lets those who treat {name} have the relevant parts, or a summary.",
    when: ({ request }) => every([plainly(TREATERS.has(request.recipient.kind)), treatsTheClient(request)]),
  },
);
