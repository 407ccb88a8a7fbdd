/** What every letter shares: who writes and to whom, gaps that a clinician fills, and what to look at before signing. */
import type { List } from "../../domain/schema.ts";
import { own, speechOf, type Glossary, type Language, type Naming, type Speech } from "../language.ts";
import type { Line, Paper, Section } from "../paper.ts";
import { LETTER_PHRASES, type LetterPhraseId } from "./phrases.ts";

/** A draft for a clinician to read, to complete and to sign. `render` writes it down. */
export interface Letter extends Paper {
  /** For the clinician alone, and no part of what is sent: by when it must go, what is still open, what to check. */
  readonly notes: List<string>;
}

/** What stands at the head and the foot of a letter. What is left out stays a gap in brackets. */
export interface LetterOptions extends Naming {
  readonly practice?: string;
  readonly signer?: string;
  /** The day on the letter. Nothing here knows what day it is. */
  readonly date?: string;
  /** Name or title and telephone of whoever takes complaints and requests for a review. */
  readonly contact?: { readonly name: string; readonly phone: string };
  /** The letters' sentences in another language, by the ids of `LETTER_PHRASES`. What is left out is said in English. */
  readonly letters?: Glossary;
}

/** A sentence of a letter with its slots filled. */
export type Write = (id: LetterPhraseId, fills?: Glossary) => string;

/** Sentences, from the options or in English. */
export const writing = ({ letters }: LetterOptions): Write => (id, fills = {}) =>
  (own(letters, id) ?? LETTER_PHRASES[id]).replace(/\{([A-Za-z]+)\}/g, (whole, slot: string) => own(fills, slot) ?? whole);

/** What a letter is written with. */
export interface Desk {
  readonly write: Write;
  readonly speech: Speech;
  readonly language: Language["code"];
  readonly practice: string;
  readonly contact: { readonly name: string; readonly phone: string };
}

/** The desk for these options, with gaps where nothing was said. */
export const deskOf = (options: LetterOptions): Desk => {
  const write = writing(options);
  return {
    write, speech: speechOf(options), language: options.language?.code ?? "en", practice: options.practice ?? write("gap-practice"),
    contact: options.contact ?? { name: write("gap-contact"), phone: write("gap-phone") },
  };
};

/** Date and sender; the first thing on the page. */
export const letterhead = ({ write, practice }: Desk, { date }: LetterOptions, to: string | undefined): Section => ({
  paragraphs: [date ?? write("gap-date"), practice, ...(to === undefined ? [] : [write("to", { who: to })])],
});

/** Where it is signed. */
export const signature = ({ write }: Desk, { signer }: LetterOptions): Section => ({ paragraphs: [write("signed", { who: signer ?? write("gap-signer") })] });

/** What the clinician is told beside the draft: that it is one, and which gaps are left. */
export const draftNotes = ({ write }: Desk, sections: List<Section>): List<string> => {
  const below = (lines: List<Line>): List<string> => lines.flatMap(({ text, lines: more = [] }) => [text, ...below(more)]);
  const written = sections.flatMap(({ paragraphs = [], lines = [] }) => [...paragraphs, ...below(lines)]);
  const gaps = (["gap-date", "gap-practice", "gap-contact", "gap-phone", "gap-term", "gap-signer"] as const).map((id) => write(id)).filter((gap) => written.some((text) => text.includes(gap)));
  return [write("is-draft"), ...(gaps.length === 0 ? [] : [write("fill-in", { gaps: gaps.join(", ") })])];
};
