import { asFact, every, permits } from "../../shapes/answers.ts";
import { isSued } from "../../shapes/questions.ts";
import { treatedBy } from "../shapes/consent.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245 } from "./shapes.ts";

/** A suit or complaint of this client about the care. It speaks of no fee. */
export const answersComplaint = permits(
  provision("C.R.S. 12-245-220(2)(a)", "answers-complaint", "justice", CONFIDENCES, "A therapist may answer a suit or complaint that this client brings over the care."),
  {
    on: "legal-defense",
    says: "A suit or complaint of {name} was brought over the care, and the therapist may answer it.",
    when: (facts) => every([
      isSued(facts),
      asFact(treatedBy(ARTICLE_245)(facts), "licence", facts.holder, "practice"),
    ]),
  },
);
