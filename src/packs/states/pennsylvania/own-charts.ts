import { asFact, every, notNotes, reverse } from "../../shapes/answers.ts";
import { givesAccess } from "../shapes/access.ts";
import { CHARTS, provision } from "./provisions.ts";

/**
 * Charts and records, to see and to copy, without a subpoena. Notes that a therapist keeps apart are not called charts
 * there, so nothing opens them here; nor is what would set the treatment back, which a rule of its own keeps. Harm to
 * somebody else alone is not among the only two grounds of 55 Pa. Code 5100.33(c), and what federal law only lets a
 * practice deny does not take this right back. Where a life or safety is in danger, the claim does not say whose; there
 * this right ends as well, which is the stricter reading.
 */
export const ownCharts = givesAccess(
  provision("42 Pa.C.S. 6155(b)(1)", "own-charts", "autonomy", CHARTS, "Clients may see their own charts and have copies, without a subpoena."),
  {
    without: ["litigation-file", "supervision-notes", "personal-notes", "test-materials"], saveFor: ["life-or-safety", "emotional"],
    when: ({ content }) => every([notNotes(content), asFact(reverse(content.promisedSource), "promise-to-source", content.id, "therapist")]),
    says: "This state gives {name} a right to the own chart.",
  },
);
