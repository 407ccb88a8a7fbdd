/** The notice that goes with substance use records: 42 CFR 2.32. */
import type { List } from "../../domain/schema.ts";
import type { Decision } from "../../engine/decision.ts";
import type { Section } from "../paper.ts";
import { deskOf, draftNotes, letterhead, type Letter, type LetterOptions } from "./letter.ts";
import { LETTER_PHRASES } from "./phrases.ts";

/** The rule under whose text the shorter sentence of before is enough; it asks for no copy of the consent. */
const BEFORE = "part2/2.32(a)/no-redisclosure-notice";

/**
 * A draft of the notice that accompanies what goes on a consent, where the decision owes it; otherwise nothing. It uses the
 * regulation's own short statement, of the text or texts that bind on the day of the decision, and lists what it goes with.
 * A translation of the statement is no substitute for it, so it stands in English in every language.
 */
export const part2Notice = (decision: Decision, options: LetterOptions = {}): Letter | undefined => {
  const owed = decision.portions.filter(({ obligations }) => obligations.some(({ duty, upon }) => duty === "part2-notice" && upon === "release"));
  const rules = new Set(owed.flatMap(({ obligations }) => obligations.filter(({ duty }) => duty === "part2-notice").flatMap(({ reasons }) => reasons.map(({ rule }) => rule))));
  if (owed.length === 0) return undefined;
  const desk = deskOf(options);
  const { write } = desk;
  const asksForConsent = [...rules].some((rule) => rule !== BEFORE);
  const sections: List<Section> = [
    letterhead(desk, options, undefined),
    { paragraphs: [LETTER_PHRASES[asksForConsent ? "part2-use" : "part2-disclosure"], ...(asksForConsent ? [write("part2-copy")] : [])] },
    { heading: write("part2-goes"), lines: owed.map(({ content }) => ({ text: desk.speech.name(content) })) },
  ];
  return {
    language: desk.language, title: write("part2-title"), sections,
    notes: [...draftNotes(desk, sections), ...(asksForConsent ? [write("part2-enclose")] : [])],
  };
};
