import { every, ourBelief, permits, plainly, some } from "../../shapes/answers.ts";
import { IN_DISCRETION, provision } from "./provisions.ts";

/** In the therapist's sole discretion, for beginning or continuing a commitment. That discretion is a clinician's of the practice, and nobody else's. */
export const commitment = permits(
  provision("740 ILCS 110/11(ii)", "commitment", "beneficence", IN_DISCRETION, "What a therapist finds necessary to begin or continue a commitment may be told."),
  {
    on: "commitment", says: "A clinician of the practice finds this necessary to begin or continue the commitment of {name}.",
    when: (facts) => some(facts.claims.map((claim) => every([plainly(claim.kind === "proceeding" || claim.kind === "threat" || claim.kind === "self-danger"), ourBelief(claim, facts)]))),
  },
);
