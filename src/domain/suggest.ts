/** What somebody probably meant who wrote a word that is not on a list. */
import { closest, distance } from "fastest-levenshtein";

/** The word of the list that is nearest to what was written; undefined where none is likely. */
export const likely = (word: string, words: readonly string[]): string | undefined => {
  if (words.length === 0 || word.length > 60) return undefined;
  const best = closest(word, words);
  return distance(word, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
};
