import { permits } from "../../shapes/answers.ts";
import { DUTY, provision } from "./provisions.ts";
import { isNamedByDuty } from "./shapes.ts";

/**
 * Once the duty is set off, each of the four precautions is lawful, and no patient can sue for it. Which of them is
 * taken is the clinician's choice, so telling is allowed and not demanded.
 */
export const reasonablePrecautions = permits(
  provision("c. 123 s. 36B(1)", "reasonable-precautions", "nonmaleficence", DUTY, "An explicit threat to somebody identified may be told to that person, to the police and to those who hospitalize."),
  {
    on: "threat-to-others", says: "{name} is a danger to somebody who can be identified. This state lets this recipient be told.",
    when: isNamedByDuty,
  },
);
