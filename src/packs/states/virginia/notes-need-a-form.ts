import type { Purpose } from "../../../domain/vocabulary.ts";
import { every, forbids, isNotes, plainly } from "../../shapes/answers.ts";
import { usesOwnEntries } from "../shapes/treats.ts";
import { provision, RECORDS } from "./provisions.ts";

const OWN_TRAINING: ReadonlySet<Purpose> = new Set(["training", "supervision"]);

/**
 * Notes kept apart go only with a signature, save for the practice's own training, its defence, the duty to protect, oversight and
 * what a law demands. Of dangers another rule speaks. Whoever wrote them and treats with them discloses nothing.
 */
export const notesNeedAForm = forbids(
  provision("32.1-127.1:03(D)", "notes-need-a-form", "fidelity", RECORDS, "Psychotherapy notes leave only with the client's written release, save in a few cases that the statute names."),
  {
    bars: ["treatment", "payment", "operations", "care-involvement", "subpoena", "benefits", "research"],
    says: "These are psychotherapy notes on {name}, and for this they need a written release of {name}.",
    when: (facts) => every([plainly(!OWN_TRAINING.has(facts.request.purpose) && !usesOwnEntries(facts)), isNotes(facts.content)]),
  },
);
