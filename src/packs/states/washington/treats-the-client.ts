import { every, notNotes, permits } from "../../shapes/answers.ts";
import { treatsTheClient as isTreater } from "../shapes/treats.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Whoever is believed to treat this client may have what that needs, in an emergency too. Somebody else's treatment is no ground. */
export const treatsTheClient = permits(
  provision("RCW 70.02.050(1)(a)", "treats-the-client", "beneficence", RECORDS, "Those who treat the client may have what they need for it."),
  {
    on: ["treatment", "emergency"],
    says: "Whoever treats {name} may have what that needs, and no more.",
    when: ({ content, request }) => every([isTreater(request), notNotes(content)]),
  },
);
