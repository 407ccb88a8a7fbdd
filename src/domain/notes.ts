/** What counts as psychotherapy notes: the facts decide, never the label. */
import type { Content } from "./content.ts";
import { allOf, type Missing } from "./known.ts";
import type { Known, List } from "./schema.ts";
import type { PortionKind } from "./vocabulary.ts";

/**
 * Kinds of which the label does not settle whether they set down or think through what was said. What a machine set down
 * may be no clinician's note; the rest can hold the talk itself, or only what the definition leaves out: results of tests,
 * and summaries of diagnosis, plan, symptoms, prognosis and progress. Whatever is one of these by its label is no such note.
 */
const PERHAPS: ReadonlySet<PortionKind> = new Set([
  "recording", "transcript", "intake", "assessment", "risk-assessment", "safety-plan", "correspondence", "supervision-notes", "third-party-record",
]);

/** Kinds in which a clinician sets down and thinks through what was said in a session. */
const ON_WHAT_WAS_SAID: ReadonlySet<PortionKind> = new Set(["psychotherapy-notes", "progress-note", "group-note", "personal-notes", "collateral-note", "sud-counseling-notes"]);

/**
 * Are these psychotherapy notes as federal law defines them: on what was said in a session, kept apart from the rest of
 * the record, and without what can never be such notes? Source: 45 CFR 164.501.
 */
export const areNotes = ({ kinds, keptSeparate, excludedContent }: Content): Known => {
  if (excludedContent === "yes") return "no";
  return allOf([
    kinds.some((kind) => ON_WHAT_WAS_SAID.has(kind)) ? "yes" : kinds.some((kind) => PERHAPS.has(kind)) ? "unknown" : "no",
    keptSeparate, excludedContent === "no" ? "yes" : "unknown",
  ]);
};

/** The questions whose answers settle whether these are psychotherapy notes; none where that is certain. */
export const doubtsAboutNotes = (content: Content): List<Missing> => {
  if (areNotes(content) !== "unknown") return [];
  const doubts = [
    ...(content.keptSeparate === "unknown" ? ["kept-separate" as const] : []),
    ...(content.excludedContent === "unknown" ? ["excluded-content" as const] : []),
  ];
  return (doubts.length > 0 ? doubts : ["notes-by-law" as const]).map((fact) => ({ fact, of: content.id, askedOf: fact === "notes-by-law" ? "practice" : "therapist" }));
};
