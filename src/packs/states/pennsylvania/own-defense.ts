import { every, permits, plainly } from "../../shapes/answers.ts";
import { isSued } from "../../shapes/questions.ts";
import { provision, TO_COUNSEL } from "./provisions.ts";

/** The practice's own counsel, in the suit that this very client brought over the care. Counsel keeps the rest in confidence. */
export const ownDefense = permits(
  provision("55 Pa. Code 5100.35(c)", "own-defense", "justice", TO_COUNSEL, "Counsel who defends the practice against a client's suit over the care may see that client's record."),
  {
    on: "legal-defense",
    says: "{name} has sued over this care, and counsel may see what the defense needs.",
    when: (facts) => every([plainly(facts.request.recipient.kind === "therapist-attorney"), isSued(facts, ({ sort }) => sort === "malpractice")]),
  },
);
