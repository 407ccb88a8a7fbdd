import { permits } from "../../shapes/answers.ts";
import { isSued, overTheCare } from "../../shapes/questions.ts";
import { provision, THERAPISTS } from "./provisions.ts";

/** A therapist who is a defendant in an action that arose from this client's complaint, limited to that action. Nobody else's confidences come with it. */
export const ownDefense = permits(
  provision("491.0147(1)(a)", "own-defense", "justice", THERAPISTS, "Against a client's complaint a therapist may use what that action needs."),
  {
    on: "legal-defense", says: "A complaint of {name} was brought against the therapist. What this action needs may be used in it, and nowhere else.",
    when: (facts) => isSued(facts, overTheCare),
  },
);
