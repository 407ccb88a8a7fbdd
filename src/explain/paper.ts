/** What is to be read, as data, before anybody decides whether it becomes text, Markdown or HTML. */
import type { List } from "../domain/schema.ts";

/** One line of a list: a sentence, perhaps under a term, perhaps with an address, perhaps with lines below it. */
export interface Line {
  readonly term?: string;
  readonly text: string;
  /** Where it can be read. Only an `https` address becomes a link. */
  readonly url?: string;
  readonly lines?: List<Line>;
}

/** A few paragraphs and a list, under a heading or under none. */
export interface Section {
  readonly heading?: string;
  readonly paragraphs?: List<string>;
  readonly lines?: List<Line>;
}

/** A title and sections, in one language. */
export interface Paper {
  /** As a BCP 47 tag: `en`, `es`. */
  readonly language: string;
  readonly title: string;
  readonly sections: List<Section>;
}

/** A section, or none where it would stand over nothing. */
export const section = (heading: string, texts: List<string>): List<Section> => (texts.length === 0 ? [] : [{ heading, lines: texts.map((text) => ({ text })) }]);

/** The same for lines that are more than a sentence. */
export const sectionOf = (heading: string, lines: List<Line>): List<Section> => (lines.length === 0 ? [] : [{ heading, lines }]);
