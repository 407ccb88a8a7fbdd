import { asFact, every, notNotes, ofKind, permits, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * No agreement and no notice is asked for. Psychotherapy notes it does not reach: what of them a law requires to be
 * reported goes by that law.
 *
 * Not decided here: who must report, and by when. That is the law of the states.
 */
export const childAbuse = permits(
  provision("164.512(b)(1)(ii)", "child-abuse", "nonmaleficence", "Suspected abuse or neglect of a child may be reported to the authority that takes such reports."),
  {
    on: "abuse-report",
    says: "What {name} told gives reason to suspect that a child is abused or neglected. That may be reported to those who take such reports.",
    when: ({ holder, content, claims }) => every([
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "child").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
      notNotes(content),
    ]),
  },
);
