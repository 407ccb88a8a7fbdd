import { provision } from "./provisions.ts";
import { duty } from "../../shapes/duty.ts";

/** Four ways, one of them in time. It is said whatever is sent and to whom, because the duty is to act and not to tell. */
export const doesOneOfFour = duty(
  provision("2305.51(B)", "does-one-of-four", "nonmaleficence", false, "After an explicit threat a clinician does one of four things, in time."),
  {
    duty: "safety-plan", on: ["threat-to-others"], upon: "either",
    says: "In time: emergency hospitalization, another admission, a plan that removes the danger with a second opinion, or police and, if feasible, the person threatened.",
  },
);
