import { every } from "../../shapes/answers.ts";
import { endangered, owesProtection } from "../shapes/danger.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** Not a choice: where such a patient can be committed, the psychologist seeks it. */
export const seeksCommitment = owesProtection(
  provision("c. 112 s. 129A(c)(1)", "seeks-commitment", "beneficence", PSYCHOLOGISTS, "A psychologist seeks the commitment of a patient in danger who refuses treatment and can be committed."),
  {
    on: ["danger-to-self", "commitment"], duty: "hospitalize", when: (facts) => every([licensed(["psychologist"], facts), endangered(facts, { imminent: true })]),
    says: "If {name} refuses further treatment and can be committed to a hospital, this state asks you to seek the commitment.",
  },
);
