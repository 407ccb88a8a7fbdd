import { asFact, every, permits } from "../../shapes/answers.ts";
import { isSued } from "../../shapes/questions.ts";
import { treatedBy } from "../shapes/consent.ts";
import { COUNSELORS, provision } from "./provisions.ts";

/** Whoever brings charges has waived the own privilege so far, and nobody else's. It speaks of the three licences of this chapter. */
export const answersCharges = permits(
  provision("RCW 18.225.105(2)", "answers-charges", "justice", COUNSELORS, "A counselor, family therapist or social worker may answer charges that this client brings."),
  {
    on: "legal-defense",
    says: "Charges of {name} were brought against the therapist, who may answer them.",
    when: (facts) => every([
      isSued(facts),
      asFact(treatedBy(["mft", "counselor", "clinical-social-worker"])(facts), "licence", facts.holder, "practice"),
    ]),
  },
);
