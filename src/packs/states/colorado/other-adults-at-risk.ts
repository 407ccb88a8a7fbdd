import { asFact, every, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { ADULTS, provision } from "./provisions.ts";

/** Reports about other adults at risk are urged and not demanded. */
export const otherAdultsAtRisk = permits(
  provision("C.R.S. 26-3.1-102(1)(a)", "other-adults-at-risk", "nonmaleficence", ADULTS, "Reports about other adults at risk are urged, and may be made to the county."),
  {
    on: "abuse-report",
    says: "What {name} told gives reasonable cause to believe that an adult at risk is mistreated. This state urges a report to the county.",
    when: ({ holder, claims, request: { recipient } }) => every([
      plainly(recipient.kind === "adult-protection"),
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "elder" || victim === "dependent-adult").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
    ]),
  },
);
