import { every, notNotes, permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * A disclosure for the treatment that another provider gives. No signature is asked for, in an emergency or
 * otherwise; psychotherapy notes it does not reach.
 *
 * Not decided here: whether the person could be asked first. Codes and states ask that.
 */
export const emergencyTreatment = permits(
  provision("164.506(c)(2)", "emergency-treatment", "beneficence", "Those who treat somebody in an emergency may have what the treatment needs."),
  {
    on: "emergency",
    says: "Those who treat {name} in an emergency may have this.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind !== "successor-custodian"), notNotes(content)]),
  },
);
