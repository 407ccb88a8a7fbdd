import { asFact, every, ofKind, ourBelief, permits, reverse, some } from "../../shapes/answers.ts";
import { IN_DISCRETION, provision } from "./provisions.ts";

/** Emergency care of a client who can neither claim nor give up the own rights, as the therapist judges. */
export const emergencyCare = permits(
  provision("740 ILCS 110/11(iii)", "emergency-care", "beneficence", IN_DISCRETION, "Those who give a client emergency care may have what it needs, if the client cannot be asked."),
  {
    on: "emergency", says: "{name} needs emergency care and cannot be asked, and this is necessary for it.",
    when: (facts) => some(ofKind(facts.claims, "emergency").map((claim) => every([asFact(reverse(claim.canConsent), "consent-possible", facts.holder, "therapist"), ourBelief(claim, facts)]))),
  },
);
