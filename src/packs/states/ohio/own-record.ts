import { asFact, every, notNotes } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/**
 * The medical record, on a signed request that is not older than a year, to look at or as a copy. Notes that a therapist
 * keeps apart are not opened by it here; nor is what would do harm, which a rule of its own keeps.
 */
export const ownRecord = givesAccess(
  provision("3701.74(B)", "own-record", "autonomy", RECORDS, "Clients who ask in a signed writing may see their record or have a copy."),
  {
    without: ["litigation-file", "supervision-notes", "personal-notes", "test-materials"], saveFor: ["life-or-safety", "other-person", "emotional"],
    when: ({ content, request: { made, requester } }) => every([
      notNotes(content), asFact(made === "signed-writing" ? "yes" : made === "unknown" ? "unknown" : "no", "signed-request", requester.id, "requester"),
    ]),
    says: "This state gives {name} a right to the own record.",
  },
);
