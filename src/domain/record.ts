/** One entry of the chart and its portions. The content of a note never enters the library: these are facts about it. */
import type { InferInput, InferOutput } from "valibot";
import { instant, known, list, noun, oneOf, personId, portionId, recordId, sessionId, wordOr, type Plain } from "./schema.ts";
import { PORTION_KINDS, SENSITIVITIES } from "./vocabulary.ts";

/** The smallest part of a record that is decided alone. */
export const portion = noun({
  id: portionId,
  kind: oneOf(PORTION_KINDS),
  /** Whose confidences it contains, fixed when it is written: each must be answered for. */
  holders: list(personId),
  /** Whom it concerns: the right of access follows this list. */
  about: list(personId),
  /** Can the holders' parts be told apart? With "yes" it is decided as one part a holder, `portion#holder`. */
  separable: known,
  /** Kept apart from the rest of the record? With the next fact it decides whether these are psychotherapy notes; the kind is only the label. */
  keptSeparate: known,
  /** Does it hold what can never be psychotherapy notes: medication, times, modality, test results, a summary? */
  excludedContent: known,
  part2: known,
  heldAs: oneOf(["originator", "received-under-consent", "received-otherwise", "unknown"]),
  sensitivities: list(oneOf(SENSITIVITIES)),
  /** Was it told by somebody who was promised that the source stays secret? */
  promisedSource: known,
  /** Could somebody who knows these people recognize them in it? Decides whether a portion without names is de-identified. */
  recognizable: known,
});
/** A portion, as it is on file. */
export interface Portion extends InferOutput<typeof portion> {}
/** A portion as a caller writes it. */
export type PortionInput = Plain<InferInput<typeof portion>>;

/** One entry of the chart: who wrote it, of which session or when, and its portions. */
export const therapyRecord = noun({
  id: recordId,
  session: wordOr(["none"], sessionId),
  writtenAt: instant,
  author: personId,
  portions: list(portion),
});
/** A record, as it is on file. */
export interface TherapyRecord extends InferOutput<typeof therapyRecord> {}
/** A record as a caller writes it. */
export type TherapyRecordInput = Plain<InferInput<typeof therapyRecord>>;
