import { every, permits } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** A patient who is a clear and present danger to the own life and refuses further treatment. The refusal is no fact on file: whoever attests the danger has seen to it. */
export const familyMayHelp = permits(
  provision("c. 112 s. 129A(c)(1)", "family-may-help", "beneficence", PSYCHOLOGISTS, "A psychologist may tell relatives and others who help to keep a patient alive who refuses treatment."),
  {
    on: "danger-to-self", says: "{name} is in clear and present danger and refuses further treatment, and this recipient helps to keep {name} safe.",
    when: (facts) => every([licensed(["psychologist"], facts), endangered(facts, { imminent: true })]),
  },
);
