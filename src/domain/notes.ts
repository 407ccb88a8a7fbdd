/** What counts as psychotherapy notes: the facts decide, never the label. */
import type { Content } from "./content.ts";
import { allOf, isTrue } from "./known.ts";
import type { Known } from "./schema.ts";
import type { PortionKind } from "./vocabulary.ts";

/** Kinds in which a clinician sets down and thinks through what was said in a session. */
const ON_WHAT_WAS_SAID: ReadonlySet<PortionKind> = new Set(["psychotherapy-notes", "progress-note", "group-note", "personal-notes", "collateral-note", "sud-counseling-notes"]);

const not = (value: Known): Known => (value === "yes" ? "no" : value === "no" ? "yes" : "unknown");

/**
 * Are these psychotherapy notes as federal law defines them: on what was said in a session, kept apart from the rest of
 * the record, and without what can never be such notes? Source: 45 CFR 164.501.
 */
export const areNotes = ({ kinds, keptSeparate, excludedContent }: Content): Known =>
  allOf([isTrue(kinds.some((kind) => ON_WHAT_WAS_SAID.has(kind))), keptSeparate, not(excludedContent)]);
