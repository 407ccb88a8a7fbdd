/** What somebody probably meant: near words are offered, far ones are not. */
import { expect, test } from "vitest";
import { likely } from "../../src/domain/suggest.ts";

const WORDS = ["couple", "family", "group", "individual"];

test.each<[written: string, words: readonly string[], meant: string | undefined]>([
  ["coupel", WORDS, "couple"],
  ["familly", WORDS, "family"],
  ["indivdal", WORDS, "individual"],
  ["individ", WORDS, "individual"], // three of ten letters: a third of the word
  ["indivi", WORDS, undefined],
  ["", ["no"], "no"], // two letters are always forgiven
  ["", ["yes"], undefined],
  ["spouses", WORDS, undefined],
  ["couple", [], undefined],
  [`${"a".repeat(59)}b`, ["a".repeat(60)], "a".repeat(60)],
  [`${"a".repeat(60)}b`, ["a".repeat(61)], undefined], // nobody types a word as long as this
])("%s", (written, words, meant) => {
  expect(likely(written, words)).toBe(meant);
});
