/** What somebody probably meant who wrote a word that is not on a list. */
import { closest, distance } from "fastest-levenshtein";

/** The only word that is the same but for capitals, or ends in what was written: `US-CA` for `ca`. */
export const shortened = (word: string, words: readonly string[]): string | undefined => {
  const small = word.toLowerCase();
  const ends = small === "" ? [] : words.filter((each) => each.toLowerCase() === small || each.toLowerCase().endsWith(`-${small}`));
  return ends.length === 1 ? ends[0] : undefined;
};

/** The word of the list that is nearest to what was written; undefined where none is likely. */
export const likely = (word: string, words: readonly string[]): string | undefined => {
  if (words.length === 0 || word.length > 60) return undefined;
  const whole = shortened(word, words);
  if (whole !== undefined) return whole;
  const best = closest(word, words);
  const apart = distance(word, best);
  return apart < best.length && apart <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
};
