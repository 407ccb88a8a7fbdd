/** A form by which somebody lets something go to that same person: a request to see it, under another name. */
import { ANY_FORM, readingsOf, serves, type Use } from "./standing.ts";

/**
 * Does this disclosure stand, or might it, on no other form of the holder's information than one that whoever receives it
 * has signed? So the holder's word to herself, and a representative's to himself in the holder's name.
 */
export const goesToItsSigner = (use: Use): boolean => {
  const { recipient } = use.request;
  const readings = readingsOf(use).filter(({ release }) => ANY_FORM.acts.includes(release.act));
  return readings.some((each) => each.release.signedBy === recipient.id && serves(each, ANY_FORM) !== "no")
    && !readings.some((each) => each.release.signedBy !== recipient.id && serves(each, ANY_FORM) === "yes");
};
