import { every, ourBelief, permits, plainly, some } from "../../shapes/answers.ts";
import { PRIVILEGE, provision } from "./provisions.ts";

/** No privilege in a proceeding to hospitalize a client whom the therapist, in treating, has reason to believe to need it. */
export const hospitalization = permits(
  provision("90.503(4)(a)", "hospitalization", "beneficence", PRIVILEGE, "In a proceeding to hospitalize a client what bears on it may be told."),
  {
    on: "commitment", says: "A clinician of the practice has reason to believe that {name} needs to be hospitalized, and this bears on it.",
    when: (facts) => some(facts.claims.map((claim) => every([plainly(claim.kind === "proceeding" || claim.kind === "threat" || claim.kind === "self-danger"), ourBelief(claim, facts)]))),
  },
);
