/** How much of a text fits where, without asking a font: widths are those of a wide typeface, so that others fit too. */
import type { List } from "../domain/schema.ts";

const NARROW = /[iljItfr.,:;'|!()[\]\s-]/;
const WIDE = /[mwMWQOG@%&]/;
const WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

const widthOf = (letter: string): number => {
  if (/\p{M}|\u200d|\ufe0f/u.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.39;
  if (WHOLE.test(letter)) return 1.25;
  if (WIDE.test(letter)) return 0.92;
  return /\p{Lu}/u.test(letter) ? 0.72 : 0.63;
};

/** Width of a text in this size, as wide as it may become. */
export const width = (text: string, size: number): number => Array.from(text).reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** A text in lines, and whether something had to be left off. */
export interface Fitted { readonly lines: List<string>; readonly cut: boolean }

/** A word that is wider than a line, in pieces that are not. */
const pieces = (word: string, size: number, room: number): List<string> => {
  const found: string[] = [""];
  for (const letter of word) {
    const last = found.at(-1) ?? "";
    if (last !== "" && widthOf(letter) > 0 && width(last + letter, size) > room) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
};

/** The last line, shortened until a sign of omission fits behind it. */
const shortened = (line: string, size: number, room: number): string => {
  const letters = Array.from(line);
  while (letters.length > 0 && width(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
};

/** A text broken into lines of at most this width, and cut after this many. */
export const fit = (text: string, size: number, room: number, atMost: number): Fitted => {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(/\s+/).filter((word) => word !== "").flatMap((word) => pieces(word, size, room).map((part, index) => ({ part, joins: index > 0 })))) {
    const longer = line === "" ? piece.part : `${line}${piece.joins ? "" : " "}${piece.part}`;
    if (line === "" || width(longer, size) <= room) line = longer;
    else {
      lines.push(line);
      line = piece.part;
    }
  }
  lines.push(line);
  if (lines.length <= atMost) return { lines, cut: false };
  return { lines: [...lines.slice(0, atMost - 1), shortened(lines[atMost - 1] ?? "", size, room)], cut: true };
};
