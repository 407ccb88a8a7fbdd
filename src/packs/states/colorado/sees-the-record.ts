import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { asksForMinorsOwn } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { SEEKS_ALONE } from "./shapes.ts";

/** At reasonable times, upon reasonable notice, save what federal law lets a practice withhold. It knows no wider harm, and nobody must reveal what relatives confided. */
export const seesTheRecord = givesAccess(
  provision("C.R.S. 25-1-802", "sees-the-record", "autonomy", false, "Clients may see and copy their record at reasonable times."),
  {
    without: ["litigation-file", "supervision-notes", "test-materials"], saveFor: ["life-or-safety", "other-person"],
    says: "This is part of the record of {name}, which this state's law lets a client see, save what federal law lets a practice withhold.",
    when: (facts) => {
      const minors = asksForMinorsOwn(SEEKS_ALONE, facts);
      return every([
        notNotes(facts.content), asFact(reverse(facts.content.promisedSource), "promise-to-source", facts.content.id, "therapist"),
        { ...minors, is: reverse(minors.is) },
      ]);
    },
  },
);
