/** A paper as text, as Markdown and as HTML. What stands in it, whoever wrote it, stays what it is: words. */
import type { List } from "../domain/schema.ts";
import type { Line, Paper, Section } from "./paper.ts";

/** How a paper can be written down. */
export const FORMATS = ["text", "markdown", "html"] as const;
/** One of `FORMATS`. */
export type Format = (typeof FORMATS)[number];

/** Line breaks, other control characters and those that turn the direction of writing; halves of characters; what XML forbids. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}\ufffe\uffff]+/gu;

/** On one line, and without characters that change how the rest is read. */
export const clean = (text: string): string => text.replace(UNFIT, " ");

/** Characters that a browser or a reader of XML would take for its own. */
export const escaped = (text: string): string => clean(text)
  .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;").replace(/`/g, "&#96;");

/** An address that is safe to follow, or nothing. */
export const linkable = (url: string | undefined): string | undefined =>
  (url !== undefined && /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(?:[/?#][A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]*)?$/.test(url) ? url : undefined);

interface Writer {
  readonly inline: (line: Line) => string;
  readonly whole: (paper: Paper) => string;
}

const termed = ({ term, text }: Line, colon = ":"): string => (term === undefined ? text : text === "" ? term : `${term}${colon} ${text}`);

const indented = (lines: List<Line>, inline: Writer["inline"], indent: string): List<string> =>
  lines.flatMap((line) => [`${indent}- ${inline(line)}`, ...indented(line.lines ?? [], inline, `${indent}  `)]);

const blocks = ({ paragraphs = [], lines = [] }: Section, paragraph: (text: string) => string, inline: Writer["inline"], indent: string): List<string> => [
  ...paragraphs.flatMap((text, index) => (index === 0 ? [paragraph(text)] : ["", paragraph(text)])),
  ...(paragraphs.length > 0 && lines.length > 0 ? [""] : []),
  ...indented(lines, inline, indent),
];

const text: Writer = {
  inline: (line) => `${clean(termed(line))}${line.url === undefined ? "" : ` <${clean(line.url)}>`}`,
  whole: ({ title, sections }) => [
    clean(title),
    ...sections.flatMap((each) => ["", ...(each.heading === undefined ? [] : [`${clean(each.heading)}:`]), ...blocks(each, clean, text.inline, "  ")]),
    "",
  ].join("\n"),
};

/** What Markdown reads as more than a letter, anywhere or where a line begins; and what some readers turn into a link. */
const marked = (raw: string): string => clean(raw).trim()
  .replace(/[\\`*_{}[\]<>&|~#!$^@]/g, "\\$&")
  .replace(/:(?=\/\/)/g, "\\:")
  .replace(/\b(www)\./gi, "$1\\.")
  .replace(/^[-+=]/, "\\$&")
  .replace(/^(\d+)([.)])/, "$1\\$2");

const markdown: Writer = {
  inline: ({ term, text, url }) => {
    const link = linkable(url);
    return [
      ...(term === undefined ? [] : [`**${marked(term)}${text === "" ? "" : ":"}**`]), ...(text === "" ? [] : [marked(text)]),
      ...(url === undefined ? [] : [link === undefined ? `(${marked(url)})` : `<${link}>`]),
    ].join(" ");
  },
  whole: ({ title, sections }) => [
    `# ${marked(title)}`,
    ...sections.flatMap((each) => ["", ...(each.heading === undefined ? [] : [`## ${marked(each.heading)}`, ""]), ...blocks(each, marked, markdown.inline, "")]),
    "",
  ].join("\n"),
};

const listed = (lines: List<Line>): string => (lines.length === 0 ? "" : `<ul>${lines.map((line) => `<li>${html.inline(line)}${listed(line.lines ?? [])}</li>`).join("")}</ul>`);

const html: Writer = {
  inline: ({ term, text, url }) => {
    const link = linkable(url);
    return [
      ...(term === undefined ? [] : [`<strong>${escaped(term)}${text === "" ? "" : ":"}</strong>`]), ...(text === "" ? [] : [escaped(text)]),
      ...(url === undefined ? [] : [link === undefined ? `(${escaped(url)})` : `<a href="${escaped(link)}">${escaped(link)}</a>`]),
    ].join(" ");
  },
  whole: ({ title, sections, language }) => [
    `<article lang="${escaped(language)}">`,
    `<h1>${escaped(title)}</h1>`,
    ...sections.flatMap(({ heading, paragraphs = [], lines = [] }) => [
      "<section>",
      ...(heading === undefined ? [] : [`<h2>${escaped(heading)}</h2>`]),
      ...paragraphs.map((each) => `<p>${escaped(each)}</p>`),
      ...(lines.length === 0 ? [] : [listed(lines)]),
      "</section>",
    ]),
    "</article>",
    "",
  ].join("\n"),
};

const WRITERS: { readonly [F in Format]: Writer } = { text, markdown, html };

/**
 * A paper, written down. HTML is an `article` without scripts, styles or classes, for a page to take in; nothing in a name,
 * an id or a citation can become a tag, an attribute or a mark.
 */
export const render = (paper: Paper, format: Format = "text"): string => WRITERS[format].whole(paper);
