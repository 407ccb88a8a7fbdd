import { every, ofKind, permits, plainly } from "../../shapes/answers.ts";
import { ALLIED, provision } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** A therapist or counselor who is a defendant in an action that arose from the practice, limited to that action. */
export const ownDefense = permits(
  provision("c. 112 s. 172(a)", "own-defense", "justice", ALLIED, "Against a client's action a family therapist or counselor may use what that action needs."),
  {
    on: "legal-defense", says: "{name} has brought an action against the therapist. What it needs may be used in it, and nowhere else.",
    when: (facts) => every([
      plainly(ofKind(facts.claims, "proceeding").some(({ against, broughtBy, sort }) => against === "therapist" && broughtBy === facts.holder && sort !== "fee")),
      licensed(["mft", "counselor"], facts),
    ]),
  },
);
