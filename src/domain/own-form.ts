/** A form by which somebody lets something go to that same person: a request to see it, under another name. */
import { formsInPlay } from "./form-sets.ts";
import type { Use } from "./standing.ts";

/**
 * Does this disclosure stand, or might it, on a form of the holder's information that whoever receives it has signed? So
 * the holder's word to herself, and a representative's to himself in the holder's name.
 */
export const goesToItsSigner = (use: Use): boolean => formsInPlay(use).some(({ release }) => release.signedBy === use.request.recipient.id);
