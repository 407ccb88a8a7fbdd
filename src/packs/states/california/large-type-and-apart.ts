import { formMust } from "../shapes/consent.ts";
import { CIV_56_11, provision } from "./provisions.ts";
import { FORM, yearFaults } from "./shapes.ts";

/**
 * Large type, or the signer's own hand, which a form then states as large type; apart from all other text on the page;
 * and a signature that serves nothing else. What else the section asks of the form is asked by the same rule, because
 * one form must meet all of it: how the recipient may use it, that the signer gets a copy, and until when it holds. Until
 * the end of 2023 a form named a day; since then it may name an event instead, and then it is over after a year.
 *
 * Read in the text: (b)(1) to (3). Paragraphs (4) to (9) were read in a digest only.
 */
export const largeTypeAndApart = formMust(
  provision("Civ. Code 56.11(b)", "large-type-and-apart", "autonomy", CIV_56_11, "A release in this state is in large type or handwritten, stands apart, has its own signature, limits the use, and promises a copy."),
  {
    formalities: FORM, also: yearFaults,
  },
);
