import { asFact, every, ofKind, permits, plainly } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245 } from "./shapes.ts";

/** A suit or complaint of this client about the care. It speaks of no fee. */
export const answersComplaint = permits(
  provision("C.R.S. 12-245-220(2)(a)", "answers-complaint", "justice", CONFIDENCES, "A therapist may answer a suit or complaint that this client brings over the care."),
  {
    on: "legal-defense",
    says: "{name} has brought a suit or complaint over the care, and the therapist may answer it.",
    when: (facts) => every([
      plainly(ofKind(facts.claims, "proceeding").some(({ against, broughtBy }) => against === "therapist" && broughtBy === facts.holder)),
      asFact(treatedBy(ARTICLE_245)(facts), "licence", facts.holder, "practice"),
    ]),
  },
);
