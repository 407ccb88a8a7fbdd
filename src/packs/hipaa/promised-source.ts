import { asFact } from "../shapes/answers.ts";
import { duty } from "../shapes/duty.ts";
import { nameable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A ground on which access may be denied without review. The right of access is silent there, and in doubt where nobody
 * knows of a promise; this names the ground in the answer to whoever asked.
 *
 * Not decided here: access of the source. Who the source was is not on file.
 */
export const promisedSource = duty(
  provision("164.524(a)(2)(v)", "promised-source", "fidelity", "Access may be denied to what somebody told who was promised that the source stays secret."),
  {
    duty: "notice-of-denial", on: ["individual-access"], upon: "withholding",
    when: (facts) => nameable(facts, () => asFact(facts.content.promisedSource, "promise-to-source", facts.content.id, "therapist")),
    says: "Where somebody else told this under a promise that the source stays secret, say so, and do not let the answer show who it was.",
  },
);
