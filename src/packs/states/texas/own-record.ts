import { notNotes } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/**
 * The patient's, and of a parent of a minor, a guardian or a personal representative who acts on the patient's behalf.
 *
 * Not decided here: whether it reaches psychotherapy notes kept apart, of which the section says nothing.
 */
export const ownRecord = givesAccess(
  provision("Health and Safety Code 611.0045(a)", "own-record", "autonomy", HSC_611_0045, "Clients, and those who act for them, have access to the content of the own record."),
  {
    without: ["supervision-notes", "litigation-file", "test-materials"], saveFor: ["life-or-safety", "emotional"], when: ({ content }) => notNotes(content),
    says: "This is part of the record about {name}, to which this state's law gives access.",
  },
);
