/** Which forms of one holder can carry a disclosure together: two papers of one kind lend each other nothing that they lack. */
import type { Form } from "./form.ts";
import type { OpenFile } from "./open.ts";
import type { List } from "./schema.ts";
import { ANY_FORM, readingsOf, serves, type Reading, type Use } from "./standing.ts";

/** The forms of the holder's information that serve this disclosure, or might. */
export const formsInPlay = (use: Use): List<Reading> => readingsOf(use).filter((each) => ANY_FORM.acts.includes(each.release.act) && serves(each, ANY_FORM) !== "no");

const inOrder = (a: Reading, b: Reading): number => (a.release.id < b.release.id ? -1 : 1);

/** So many sets are tried, and no more: nobody files more papers on one matter, and whoever floods a file opens nothing by it. */
export const MOST_SETS = 1000;

function* waysOfSize<T>(groups: List<List<T>>, size: number): Generator<List<T>> {
  if (size === 0) yield [];
  else for (const [index, group] of groups.entries()) for (const each of group) for (const rest of waysOfSize(groups.slice(index + 1), size - 1)) yield [each, ...rest];
}

/** Every way to take at most one from each of these, and one at least; the smaller ones first. */
export function* waysThrough<T>(groups: List<List<T>>): Generator<List<T>> {
  for (let size = 1; size <= groups.length; size += 1) yield* waysOfSize(groups, size);
}

/** One paper of each act, of one signer. */
const papersOf = (signer: string, forms: List<Reading>): List<List<Form>> => ANY_FORM.acts
  .map((act) => forms.filter(({ release }) => release.signedBy === signer && release.act === act).map(({ form }) => form)).filter((group) => group.length > 0);

/** The file with these of the holder's forms that are in play, and without the others. */
const withThese = ({ file, holder }: Use, set: List<Form>, inPlay: ReadonlySet<Form>): OpenFile => {
  const whole = file.formsOf(holder);
  const left = (forms: List<Form>): List<Form> => forms.filter((form) => !inPlay.has(form) || set.includes(form));
  const ofAct = new Map(whole.ofAct);
  for (const form of inPlay) if (!set.includes(form)) ofAct.set(form.act, (ofAct.get(form.act) ?? 0) - 1);
  const forms = { all: left(whole.all), naming: (...to: Parameters<typeof whole.naming>) => left(whole.naming(...to)), ofAct };
  return { ...file, formsOf: (of) => (of === holder ? forms : file.formsOf(of)) };
};

function* setsOf(use: Use, found: List<Reading>): Generator<OpenFile> {
  const readings = [...found].sort(inOrder);
  const inPlay = new Set(readings.map(({ form }) => form));
  const own = papersOf(use.holder, readings);
  for (const set of waysThrough(own)) yield withThese(use, set, inPlay);
  for (const other of [...new Set(readings.map(({ release }) => release.signedBy))].filter((signer) => signer !== use.holder).sort()) {
    for (const set of waysThrough([...own, ...papersOf(other, readings)])) if (set.some(({ release }) => release.signedBy === other)) yield withThese(use, set, inPlay);
  }
}

const NO_SETS: List<never> = [];

/**
 * The file with each set of the holder's forms that can carry it alone: one paper of each act that the holder signed, one
 * of each that a single other person signed for the holder, or both beside each other, as some laws ask of a minor and a
 * parent. None where no more than one form is in play.
 */
export const withEachSet = (use: Use): Iterable<OpenFile> => {
  const found = formsInPlay(use);
  return found.length < 2 ? NO_SETS : setsOf(use, found);
};
