import { isTrue } from "../../../domain/known.ts";
import { asFact, every, notNotes } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/**
 * The medical record, on a signed request that is not older than a year, to look at or as a copy. Notes that a therapist
 * keeps apart are not opened by it here; nor is what would affect the client adversely, which a rule of its own keeps.
 * Harm to somebody else alone is no ground of this state, and what federal law only lets a practice deny does not take
 * this right back. Where a life or safety is in danger, the claim does not say whose; there this right ends as well,
 * which is the stricter reading.
 */
export const ownRecord = givesAccess(
  provision("3701.74(B)", "own-record", "autonomy", RECORDS, "Clients who ask in a signed writing may see their record or have a copy."),
  {
    without: ["litigation-file", "supervision-notes", "personal-notes", "test-materials"], saveFor: ["life-or-safety", "emotional"],
    when: ({ content, request: { made, requester } }) => every([
      notNotes(content), asFact(made === "unknown" ? made : isTrue(made === "signed-writing"), "signed-request", requester.id, "requester"),
    ]),
    says: "This state gives {name} a right to the own record.",
  },
);
