import { duty } from "../shapes/duty.ts";
import { provision, TEXT } from "./provisions.ts";

/** Nobody has to stand by while the question is asked: what can be done at once under these rules. */
export const actsWhileAsking = duty(
  provision("2.51(a)(1)", "acts-while-asking", "beneficence", TEXT["2.51"], "While it is asked how to warn, help that these rules allow does not wait."),
  {
    duty: "consult", on: ["threat-to-others", "danger-to-self"], upon: "withholding",
    says: "Do not wait to help: tell medical staff what an emergency needs, the police of a threat against staff or premises, and warn without naming the treatment.",
  },
);
