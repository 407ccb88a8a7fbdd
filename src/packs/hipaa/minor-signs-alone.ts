import { allOf } from "../../domain/known.ts";
import { areNotes } from "../../domain/notes.ts";
import { reverse } from "../shapes/answers.ts";
import { doubtsAboutParents, parentDecides } from "../shapes/parents.ts";
import { provision } from "./provisions.ts";
import { barsSigner, hasSignedBeside } from "./shapes.ts";

/**
 * For care to which a minor, or a court, lawfully consented, and for care of which a parent assented that it stays
 * confidential, the minor signs and no parent does. It is judged by the day of the signature and by the day of the
 * request; either is enough. Where it is open which of them has the say, or each has it over a part, and both have
 * signed, then whoever has it has signed.
 *
 * Not decided here: what a State's law lets parents know all the same (164.502(g)(3)(ii)), and from which age a State lets
 * the minor sign.
 */
export const minorSignsAlone = barsSigner(
  provision("164.502(g)(3)(i)", "minor-signs-alone", "autonomy", "For care that is the minor's own to consent to, or promised to stay confidential, the minor signs and not a parent."),
  {
    isBarred: (facts, { signedAt }) => {
      const { content, file, holder, request } = facts;
      const is = reverse(allOf([signedAt, request.at].map((at) => parentDecides(file, content, holder, at))));
      return is !== "no" && hasSignedBeside(facts, areNotes(content) === "yes") ? "no" : is;
    },
    asks: ({ content, file, holder, request }) => doubtsAboutParents(file, content, holder, request.at),
    says: "{signers} signed for {name}. This care was not theirs to consent to, or was promised to stay confidential, so {name} signs.",
  },
);
