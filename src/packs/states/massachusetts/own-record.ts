import { notNotes } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** A copy on request. A psychotherapist who judges that the whole record would do harm gives a summary, which another rule has. Known from memory. */
export const ownRecord = givesAccess(
  provision("c. 112 s. 12CC", "own-record", "autonomy", false, "Clients who ask may see their record and have a copy."),
  {
    without: ["personal-notes", "litigation-file", "supervision-notes", "test-materials"], saveFor: ["life-or-safety", "emotional"], when: ({ content }) => notNotes(content),
    says: "This state gives {name} a right to the own record.",
  },
);
