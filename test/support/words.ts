/** How rules that read one of the closed lists of words are held against the provision: on these words they say one thing, on every other word of the list the other. */
import { describe, expect, test } from "vitest";
import type { Pack } from "subrosa";
import { PARTY_KINDS, PURPOSES } from "../../src/domain/vocabulary.ts";
import { ruleOf, said } from "./find.ts";
import { all, asks, party, requestIs, type Change } from "./world.ts";

export type Party = Parameters<typeof party>[2];
/** Each way to vary a case by one word of a list. */
type Words = readonly (readonly [word: string, change: Change])[];
export const kinds = (more: Party = {}) => PARTY_KINDS.map((kind) => [kind, asks(party("them", kind, more))] as const);
export const purposes = PURPOSES.map((purpose) => [purpose, requestIs({ purpose })] as const);

/** Who treats. */
export const TREATERS = ["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider"];
export const HOSPITALS = ["hospital", "emergency-responder"];
/** Who treats, and may be unable to take anybody in. */
export const OTHER_TREATERS = TREATERS.filter((kind) => !HOSPITALS.includes(kind));

/** What a rule says of which words; `open` are those on which it leaves it to be asked. */
export type Reads = readonly [pack: Pack, rule: string, by: string, change: Change, words: Words, on: readonly string[], says: string, otherwise: string, open?: readonly string[]];

/** Asks each rule about each word of its list. */
export const readsWords = (rules: readonly Reads[]): void => {
  const rows = rules.map(([pack, id, by, change, words, on, says, otherwise, open = []]): Required<Reads> => [pack, id, by, change, words, on, says, otherwise, open]);
  describe.each(rows)("$id $1, by $2", (pack, id, _by, change, words, on, says, otherwise, open) => {
    const rule = ruleOf(pack, id);
    test("each word is one of the list", () => { expect([...on, ...open].filter((word) => !words.some(([each]) => each === word))).toEqual([]); });
    test.each(words)("%s", (word, varied) => { expect(said(rule, all(change, varied))).toBe(on.includes(word) ? says : open.includes(word) ? "undetermined" : otherwise); });
  });
};
