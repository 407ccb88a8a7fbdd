import { every, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * Other practitioners and providers who take part in the care. The sections on therapists' confidences name no such
 * exception, and the one on records names it for every profession under it: the one on records is followed here. Those
 * who treat in an emergency take part in the care.
 */
export const otherPractitioners = permits(
  provision("456.057(7)(a)", "other-practitioners", "beneficence", false, "Other practitioners who treat the client may have what the treatment needs."),
  {
    on: ["treatment", "emergency"], says: "This recipient takes part in the care of {name}.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind !== "successor-custodian"), notNotes(content)]),
  },
);
