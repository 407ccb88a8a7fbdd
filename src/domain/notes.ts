/** What counts as psychotherapy notes: the facts decide, never the label. */
import type { Content } from "./content.ts";
import { allOf, type Missing } from "./known.ts";
import type { Entry } from "./open.ts";
import type { Known, List } from "./schema.ts";
import type { FactName, PortionKind } from "./vocabulary.ts";

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

const isOfASession = (kind: PortionKind): Known => (ON_WHAT_WAS_SAID.has(kind) ? "yes" : PERHAPS.has(kind) ? "unknown" : "no");

const areNotesIn = ({ portion: { kind, keptSeparate, excludedContent } }: Entry): Known =>
  (excludedContent === "yes" ? "no" : allOf([isOfASession(kind), keptSeparate, excludedContent === "no" ? "yes" : "unknown"]));

/**
 * Are these psychotherapy notes as federal law defines them: on what was said in a session, kept apart from the rest of
 * the record, and without what can never be such notes? All of it is asked of each entry: what two of them have between
 * them makes neither such a note. What is drawn from one that is, is. Source: 45 CFR 164.501.
 */
export const areNotes = ({ entries }: Pick<Content, "entries">): Known => {
  let found: Known = "no";
  for (const entry of entries) {
    const each = areNotesIn(entry);
    if (each === "yes") return each;
    if (each === "unknown") found = each;
  }
  return found;
};

const openIn = ({ portion: { keptSeparate, excludedContent } }: Entry): List<FactName> => {
  const open: FactName[] = [];
  if (keptSeparate === "unknown") open.push("kept-separate");
  if (excludedContent === "unknown") open.push("excluded-content");
  return open.length === 0 ? ["notes-by-law"] : open;
};

/** The questions whose answers settle whether these are psychotherapy notes, each once; none where that is certain. */
export const doubtsAboutNotes = (content: Pick<Content, "id" | "entries">): List<Missing> => {
  if (areNotes(content) !== "unknown") return [];
  const open = new Set(content.entries.filter((entry) => areNotesIn(entry) === "unknown").flatMap(openIn));
  return [...open].map((fact) => ({ fact, of: content.id, askedOf: fact === "notes-by-law" ? "practice" : "therapist" }));
};
