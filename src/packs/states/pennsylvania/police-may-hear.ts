import { every, ofKind, asFact, permits, plainly, some } from "../../shapes/answers.ts";
import { CHILD_PROTECTION, provision } from "./provisions.ts";

/** Anybody may report to the police as well; the mandated report itself goes to the hotline. */
export const policeMayHear = permits(
  provision("23 Pa.C.S. 6312", "police-may-hear", "nonmaleficence", CHILD_PROTECTION, "Suspected abuse of a child may be reported to the police as well."),
  {
    on: "abuse-report",
    says: "There is reason to suspect that a child is abused, and the police may hear of it, whatever {name} says to it.",
    when: ({ claims, holder, request: { recipient } }) => every([
      plainly(recipient.kind === "law-enforcement"),
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "child").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
    ]),
  },
);
