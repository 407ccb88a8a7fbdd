import { asFact, every, notNotes, ofKind, permits, plainly, reverse, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * A disclosure for the treatment that another provider gives to somebody who cannot be asked. Whoever can be asked is
 * in no such emergency: what then goes, goes as ordinary treatment. Psychotherapy notes it does not reach.
 */
export const emergencyTreatment = permits(
  provision("164.506(c)(2)", "emergency-treatment", "beneficence", "Those who treat somebody in an emergency may have what the treatment needs."),
  {
    on: "emergency",
    says: "Those who treat {name} in an emergency may have this.",
    when: ({ holder, claims, content, request: { recipient } }) => every([
      plainly(recipient.kind !== "successor-custodian"), notNotes(content),
      some(ofKind(claims, "emergency").map(({ canConsent }) => asFact(reverse(canConsent), "consent-possible", holder, "therapist"))),
    ]),
  },
);
