import { asFact, every, ofKind, permits, plainly } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { COUNSELORS, provision } from "./provisions.ts";

/** Whoever brings charges has waived the own privilege so far, and nobody else's. It speaks of the three licences of this chapter. */
export const answersCharges = permits(
  provision("RCW 18.225.105(2)", "answers-charges", "justice", COUNSELORS, "A counselor, family therapist or social worker may answer charges that this client brings."),
  {
    on: "legal-defense",
    says: "{name} has brought charges against the therapist, who may answer them.",
    when: (facts) => every([
      plainly(ofKind(facts.claims, "proceeding").some(({ against, broughtBy }) => against === "therapist" && broughtBy === facts.holder)),
      asFact(treatedBy(["mft", "counselor", "clinical-social-worker"])(facts), "licence", facts.holder, "practice"),
    ]),
  },
);
