/** A form by which somebody lets something go to that same person: a request to see it, under another name. */
import { lookUp } from "./form.ts";
import type { OpenFile } from "./open.ts";
import type { List } from "./schema.ts";
import { ANY_FORM, readingsOf, serves, type Reading, type Use } from "./standing.ts";

/** The forms of the holder's information that serve this disclosure, or might. */
const formsInPlay = (use: Use): List<Reading> => readingsOf(use).filter((each) => ANY_FORM.acts.includes(each.release.act) && serves(each, ANY_FORM) !== "no");

/**
 * Does this disclosure stand, or might it, on a form of the holder's information that whoever receives it has signed? So
 * the holder's word to herself, and a representative's to himself in the holder's name.
 */
export const goesToItsSigner = (use: Use): boolean => formsInPlay(use).some(({ release }) => release.signedBy === use.request.recipient.id);

/** The file as it would be if whoever receives this had not signed that it may; undefined where no such form is in play, or no other. */
export const withoutOwnForms = (use: Use): OpenFile | undefined => {
  const { file, holder, request: { recipient } } = use;
  const inPlay = formsInPlay(use);
  const own = inPlay.filter(({ release }) => release.signedBy === recipient.id).map(({ form }) => form);
  if (own.length === 0 || own.length === inPlay.length) return undefined;
  const left = lookUp(file.formsOf(holder).all.filter((form) => !own.includes(form)));
  return { ...file, formsOf: (of) => (of === holder ? left : file.formsOf(of)) };
};
