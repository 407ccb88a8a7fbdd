import { every, forbids, isNotes, plainly } from "../../shapes/answers.ts";
import { usesOwnEntries } from "../shapes/treats.ts";
import { provision, RECORDS } from "./provisions.ts";

/** What a clinician keeps apart for the own thinking does not go with the rest to whoever treats next. Whoever wrote it is no other provider. */
export const notesNeedAForm = forbids(
  provision("RCW 70.02.230(2)(v)(iii)", "notes-need-a-form", "fidelity", RECORDS, "Psychotherapy notes go to another provider only if the client has signed for them."),
  {
    bars: ["treatment"],
    says: "These are psychotherapy notes on {name}, and without a signature for them they do not go to another provider.",
    when: (facts) => every([plainly(!usesOwnEntries(facts)), isNotes(facts.content)]),
  },
);
