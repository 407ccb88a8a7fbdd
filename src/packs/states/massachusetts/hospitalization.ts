import { every, ourBelief, permits, plainly, some } from "../../shapes/answers.ts";
import { PRIVILEGE_OF_SOCIAL_WORKERS, provision } from "./provisions.ts";

/** A clinician who finds in treatment that a hospital is needed, or that an imminent danger threatens, may say what brings the client there or keeps the client there. */
export const hospitalization = permits(
  provision("c. 233 s. 20B(a) and c. 112 s. 135B(a)", "hospitalization", "beneficence", PRIVILEGE_OF_SOCIAL_WORKERS, "What is needed to bring a client to a hospital, or to keep the client there, may be told."),
  {
    on: "commitment", says: "A clinician of the practice finds that {name} needs a hospital or is an imminent danger, and this is told so that {name} gets there.",
    when: (facts) => some(facts.claims.map((claim) => every([plainly(claim.kind === "proceeding" || claim.kind === "threat" || claim.kind === "self-danger"), ourBelief(claim, facts)]))),
  },
);
