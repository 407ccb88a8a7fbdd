/** Which forms of one holder can carry a disclosure together: two papers of one kind lend each other nothing that they lack. */
import { lookUp, type Form } from "./form.ts";
import type { OpenFile } from "./open.ts";
import type { List } from "./schema.ts";
import { ANY_FORM, readingsOf, serves, type Reading, type Use } from "./standing.ts";

/** The forms of the holder's information that serve this disclosure, or might. */
export const formsInPlay = (use: Use): List<Reading> => readingsOf(use).filter((each) => ANY_FORM.acts.includes(each.release.act) && serves(each, ANY_FORM) !== "no");

const inOrder = (a: Reading, b: Reading): number => (a.release.id < b.release.id ? -1 : 1);

/** Every way to take at most one from each of these, and one at least. */
export const waysThrough = <T>(groups: List<List<T>>): List<List<T>> =>
  groups.reduce<List<List<T>>>((ways, group) => [...ways, ...ways.flatMap((way) => group.map((each) => [...way, each]))], [[]]).filter((way) => way.length > 0);

/** One paper of each act, of one signer. */
const papersOf = (signer: string, forms: List<Reading>): List<List<Form>> => ANY_FORM.acts
  .map((act) => forms.filter(({ release }) => release.signedBy === signer && release.act === act).map(({ form }) => form)).filter((group) => group.length > 0);

/**
 * The file with each set of the holder's forms that can carry it alone, the smaller sets first: one paper of each act
 * that the holder signed, one of each that a single other person signed for the holder, or both beside each other, as
 * some laws ask of a minor and a parent. None where no more than one form is in play.
 */
export const withEachSet = (use: Use): List<OpenFile> => {
  const { file, holder } = use;
  const found = formsInPlay(use);
  if (found.length < 2) return [];
  const inPlay = [...found].sort(inOrder);
  const own = papersOf(holder, inPlay);
  const others = [...new Set(inPlay.map(({ release }) => release.signedBy))].filter((signer) => signer !== holder).sort();
  const ways = (others.length === 0 ? [own] : others.map((other) => [...own, ...papersOf(other, inPlay)])).flatMap(waysThrough);
  const sets = new Map(ways.map((set) => [set.map(({ at }) => at).join(), set]));
  const all = file.formsOf(holder).all.filter((form) => inPlay.every((each) => each.form !== form));
  return [...sets.values()].sort((a, b) => a.length - b.length).map((set): OpenFile => {
    const left = lookUp([...all, ...set].sort((a, b) => a.at - b.at));
    return { ...file, formsOf: (of) => (of === holder ? left : file.formsOf(of)) };
  });
};
