import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { CHARTS, provision } from "./provisions.ts";

/**
 * Charts and records, to see and to copy, without a subpoena. Notes that a therapist keeps apart are not called charts
 * there, so nothing opens them here; nor is what would do harm, which a rule of its own keeps.
 */
export const ownCharts = givesAccess(
  provision("42 Pa.C.S. 6155(b)(1)", "own-charts", "autonomy", CHARTS, "Clients may see their own charts and have copies, without a subpoena."),
  {
    without: ["litigation-file", "supervision-notes", "personal-notes", "test-materials"], saveFor: ["life-or-safety", "other-person", "emotional"],
    when: ({ content }) => every([notNotes(content), asFact(reverse(content.promisedSource), "promise-to-source", content.id, "therapist")]),
    says: "This state gives {name} a right to the own chart.",
  },
);
