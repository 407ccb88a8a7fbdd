import { permits } from "../../shapes/answers.ts";
import { isSued, overTheCare } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

/** A client who claims to have been harmed by the services opens, for that claim, what the defence needs. A fee to collect is no such claim. */
export const ownDefense = permits(
  provision("740 ILCS 110/10(a)", "own-defense", "justice", false, "Against a client's claim of harm by the services a therapist may use what the defence needs."),
  {
    on: "legal-defense", says: "A claim of {name} was brought against the therapist, and this prepares or presents the answer to it.",
    when: (facts) => isSued(facts, overTheCare),
  },
);
