import { permits, plainly } from "../../shapes/answers.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";
import { TREATERS } from "./shapes.ts";

/** Those who treat this client, and whoever takes over. Somebody else's treatment is not meant. */
export const treatment = permits(
  provision("55 Pa. Code 5100.32(a)(1)", "treatment", "beneficence", WITHOUT_CONSENT, "Those who treat the client may have what this treatment needs."),
  {
    on: "treatment",
    says: "This state lets those who treat {name} have the relevant parts, or a summary.",
    when: ({ request: { recipient, purpose } }) => plainly(TREATERS.has(recipient.kind) && purpose !== "treatment-of-another"),
  },
);
