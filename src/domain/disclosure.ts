/** The log of disclosures: what left the practice, to whom, for what, and on what each person's part of it stood. */
import { exactOptional, variant, type InferInput, type InferOutput } from "valibot";
import { MADE } from "./request.ts";
import { contentId, disclosureId, instant, known, list, noun, oneOf, personId, type Plain } from "./schema.ts";
import { BASES, CHANNELS, FORMS, PARTY_KINDS, PORTION_KINDS, PURPOSES, TOPICS } from "./vocabulary.ts";

/** An official's statement that telling would hinder an inquiry. One in writing that names no end counts as one made aloud. */
export const stay = variant("how", [
  noun({ how: oneOf(["in-writing"]), by: personId, at: instant, until: instant }),
  noun({ how: oneOf(["orally"]), by: personId, at: instant }),
]);
/** An official's statement that telling would hinder an inquiry. */
export type Stay = InferOutput<typeof stay>;

/** One thing that left: kept so that the log still tells of it when the record is gone. */
export const loggedContent = noun({
  id: contentId,
  /** Of a statement: its topic. */
  topic: exactOptional(oneOf(TOPICS)),
  kinds: list(oneOf(PORTION_KINDS)),
  part2: known,
  about: list(personId),
  /** Whose confidences it held, and on what each one's part went. */
  holders: list(noun({ who: personId, basis: oneOf(BASES) })),
});
/** One thing that left, as the log has it. */
export interface LoggedContent extends InferOutput<typeof loggedContent> {}

/** One entry of the log. */
export const disclosure = noun({
  id: disclosureId,
  at: instant,
  to: noun({ id: personId, kind: oneOf(PARTY_KINDS), place: oneOf(["inside", "agent", "outside"]) }),
  purpose: oneOf(PURPOSES),
  form: oneOf(FORMS),
  channel: oneOf(CHANNELS),
  requestedBy: personId,
  made: oneOf(MADE),
  /** Did it go out through an electronic health record? */
  throughHealthRecord: known,
  contents: list(loggedContent),
  /** Officials who asked that the client is not told of it for a time. */
  stays: list(stay),
});
/** One entry of the log, as it is on file. */
export interface Disclosure extends InferOutput<typeof disclosure> {}
/** One entry of the log, as a caller writes it. */
export type DisclosureInput = Plain<InferInput<typeof disclosure>>;
