import { asFact, permits } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Researchers who identify no patient in what they report; federal law asks for a review board besides. */
export const research = permits(
  provision("Health and Safety Code 611.004(a)(3)", "research", "justice", HSC_611_004, "Researchers who are bound to identify nobody may have what the research takes."),
  {
    on: "research", says: "This goes to researchers who are bound to identify nobody.",
    when: ({ request: { recipient } }) => asFact(recipient.contract, "contract", recipient.id, "practice"),
  },
);
