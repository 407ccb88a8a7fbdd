import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/**
 * The client's, and of a representative for somebody who cannot decide or a minor who did not consent alone. What
 * somebody else told in confidence may be taken out.
 *
 * Not decided here: whether it reaches psychotherapy notes kept apart, of which the section says nothing.
 */
export const ownRecord = givesAccess(
  provision("Health and Safety Code 123110(a)", "own-record", "autonomy", false, "Clients of this state see and copy their own record."),
  {
    without: ["supervision-notes", "litigation-file", "test-materials"],
    saveFor: ["life-or-safety", "emotional"],
    when: ({ content }) => every([notNotes(content), asFact(reverse(content.promisedSource), "promise-to-source", content.id, "therapist")]),
    says: "This is part of the record of {name}, which this state's law lets the client see and copy.",
  },
);
