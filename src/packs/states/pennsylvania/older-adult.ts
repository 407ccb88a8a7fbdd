import { asFact, every, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/** Anybody may report that somebody of sixty or more needs protection. Only those who work in certain facilities must. Read in no public copy. */
export const olderAdult = permits(
  provision("35 P.S. 10225.302", "older-adult", "nonmaleficence", false, "That an older person needs protection from abuse may be reported."),
  {
    on: "abuse-report",
    says: "There is reason to suspect that an older person is abused. This state lets that be reported, whatever {name} says to it.",
    when: ({ claims, holder, request: { recipient } }) => every([
      plainly(recipient.kind === "adult-protection"),
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "elder").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
    ]),
  },
);
