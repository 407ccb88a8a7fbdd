import { asFact } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { provision, RELATIVES } from "./provisions.ts";

/** The section on records of the public mental health system says it; a therapist may point to it. */
export const relativesConfidences = duty(
  provision("C.R.S. 27-65-123(1)(b)", "relatives-confidences", "fidelity", RELATIVES, "Nobody is compelled to reveal what relatives told in confidence."),
  {
    duty: "protect-others-in-file", on: ["individual-access", "authorization"], upon: "either",
    when: ({ content }) => asFact(content.promisedSource, "promise-to-source", content.id, "therapist"),
    says: "Nothing in this state compels you to reveal what a relative of the client, or another informant, told you in confidence.",
  },
);
