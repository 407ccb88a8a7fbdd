import { areNotes, doubtsAboutNotes } from "../../../domain/notes.ts";
import type { Purpose } from "../../../domain/vocabulary.ts";
import { every, forbids, plainly } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

const OWN_TRAINING: ReadonlySet<Purpose> = new Set(["training", "supervision"]);

/**
 * Notes kept apart go only with a signature, save for the practice's own training, its defence, the duty to protect, oversight and
 * what a law demands. Of dangers another rule speaks.
 */
export const notesNeedAForm = forbids(
  provision("32.1-127.1:03(D)", "notes-need-a-form", "fidelity", RECORDS, "Psychotherapy notes leave only with the client's written release, save in a few cases that the statute names."),
  {
    bars: ["treatment", "payment", "operations", "care-involvement", "subpoena", "benefits", "research"],
    says: "These are psychotherapy notes on {name}, and for this they need a written release of {name}.",
    when: ({ content, request }) => every([{ is: areNotes(content), missing: doubtsAboutNotes(content) }, plainly(!OWN_TRAINING.has(request.purpose))]),
  },
);
