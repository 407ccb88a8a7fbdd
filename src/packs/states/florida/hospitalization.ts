import type { ConfidentialityException } from "../../../domain/exception.ts";
import { asFact, every, ourBelief, permits, plainly, some, type Answer } from "../../shapes/answers.ts";
import { PRIVILEGE, provision } from "./provisions.ts";

/** Does it give cause to believe that the client needs to be hospitalized? A danger that is not serious does not. */
const isCause = (claim: ConfidentialityException, of: string): Answer => (
  claim.kind === "threat" || claim.kind === "self-danger" ? asFact(claim.serious, "serious", of, "therapist") : plainly(claim.kind === "proceeding")
);

/** No privilege in a proceeding to hospitalize a client whom the therapist, in treating, has reason to believe to need it. */
export const hospitalization = permits(
  provision("90.503(4)(a)", "hospitalization", "beneficence", PRIVILEGE, "In a proceeding to hospitalize a client what bears on it may be told."),
  {
    on: "commitment", says: "A clinician of the practice has reason to believe that {name} needs to be hospitalized, and this bears on it.",
    when: (facts) => some(facts.claims.map((claim) => every([isCause(claim, facts.holder), ourBelief(claim, facts)]))),
  },
);
