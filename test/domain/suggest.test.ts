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
  ["n", ["no"], "no"],
  ["no", ["known"], undefined],
  ["o", ["abo"], "abo"], // two letters are always forgiven
  ["", ["no"], undefined], // but something of the word has to be there
  ["CA", ["US", "US-CA", "US-AK"], "US-CA"],
  ["us-ca", ["US", "US-CA", "US-AK"], "US-CA"],
  ["ZZ", ["US", "US-CA", "US-AK"], undefined],
  ["attorney", ["client-attorney", "opposing-attorney", "court"], undefined], // which of them was meant nobody can tell
  ["", ["yes"], undefined],
  ["spouses", WORDS, undefined],
  ["couple", [], undefined],
  [`${"a".repeat(59)}b`, ["a".repeat(60)], "a".repeat(60)],
  [`${"a".repeat(60)}b`, ["a".repeat(61)], undefined], // nobody types a word as long as this
])("%s", (written, words, meant) => {
  expect(likely(written, words)).toBe(meant);
});
