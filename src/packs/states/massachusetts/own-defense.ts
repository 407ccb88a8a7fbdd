import { every, permits } from "../../shapes/answers.ts";
import { isSued, overTheCare } from "../../shapes/questions.ts";
import { ALLIED, provision } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** A therapist or counselor who is a defendant in an action that arose from the practice, limited to that action. */
export const ownDefense = permits(
  provision("c. 112 s. 172(a)", "own-defense", "justice", ALLIED, "Against a client's action a family therapist or counselor may use what that action needs."),
  {
    on: "legal-defense", says: "An action of {name} was brought against the therapist. What it needs may be used in it, and nowhere else.",
    when: (facts) => every([
      isSued(facts, overTheCare),
      licensed(["mft", "counselor"], facts),
    ]),
  },
);
