import { asFact, every, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { ELDERS, provision } from "./provisions.ts";

/** Whoever is not on the list may report as well. */
export const anybodyMayReport = permits(
  provision("c. 19A s. 15(c)", "anybody-may-report", "nonmaleficence", ELDERS, "Anybody may report an older person who suffers from abuse."),
  {
    on: "abuse-report", says: "There is reason to believe that an older person suffers from abuse, as {name} tells it. Anybody may report that here.",
    when: ({ claims, holder, request: { recipient } }) => every([
      plainly(recipient.kind === "adult-protection"),
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "elder").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
    ]),
  },
);
