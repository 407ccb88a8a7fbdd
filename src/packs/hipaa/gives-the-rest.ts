import { plainly } from "../shapes/answers.ts";
import { duty } from "../shapes/duty.ts";
import { isAskedByFeared } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";

/**
 * A ground to deny one part of the record is none to deny the others. Whoever is feared to harm the one whose right it is,
 * or may be, need not be treated as somebody with that right (164.502(g)(5)), and is offered nothing but the own part.
 */
export const givesTheRest = duty(
  provision("164.524(d)(1)", "gives-the-rest", "autonomy", "What there is a reason to withhold is taken out, and the rest is given."),
  {
    duty: "offer-own-part", on: ["individual-access"], upon: "withholding", when: (facts) => plainly(facts.content.about.includes(facts.request.requester.id) || !isAskedByFeared(facts)),
    says: "Take out only what there is a reason to withhold, and give everything else that was asked for.",
  },
);
