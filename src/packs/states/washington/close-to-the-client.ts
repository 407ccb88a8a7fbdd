import { every, notNotes, permits } from "../../shapes/answers.ts";
import { isInvolved } from "../shapes/involved.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Relatives, friends and others whom the client names: with the client's agreement, or as is best for a client who cannot be asked. */
export const closeToTheClient = permits(
  provision("RCW 70.02.205(1)", "close-to-the-client", "beneficence", RECORDS, "Those close to the client may hear what bears on their part in the care, if the client agrees or cannot be asked."),
  {
    on: "care-involvement",
    says: "{name} agrees to it, or cannot be asked and it is best for {name}. Say only what bears on this person's part in the care.",
    when: (facts) => every([notNotes(facts.content), isInvolved(facts)]),
  },
);
