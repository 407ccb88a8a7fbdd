import { areNotes, doubtsAboutNotes } from "../../../domain/notes.ts";
import { every, forbids, opposite, plainly } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { provision, RECORDS } from "./provisions.ts";
import { SPECIFIC_AND_IMMEDIATE } from "./shapes.ts";

/**
 * The same sentence spares notes that are disclosed in discharging the duty towards somebody whom a client threatens
 * specifically and immediately, and no other danger. What the notes tell of a danger may be told in words: only the notes
 * themselves stay. Towards whoever is warned nothing but words is ever sent.
 */
export const notesInADanger = forbids(
  provision("32.1-127.1:03(D)", "notes-in-a-danger", "fidelity", RECORDS, "Of psychotherapy notes nothing is handed over in a danger, save against a specific and immediate threat."),
  {
    bars: ["commitment", "emergency"],
    says: "These are psychotherapy notes on {name}, and to hand them over needs a written release of {name}. Say at once what the danger asks for, without the notes.",
    when: (facts) => {
      const { content } = facts;
      return every([
        plainly(content.what === "portion"), { is: areNotes(content), missing: doubtsAboutNotes(content) }, () => opposite(threatened(facts, SPECIFIC_AND_IMMEDIATE)),
      ]);
    },
  },
);
