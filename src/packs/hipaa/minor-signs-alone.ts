import { allOf } from "../../domain/known.ts";
import { reverse } from "../shapes/answers.ts";
import { parentDecides } from "../shapes/parents.ts";
import { provision } from "./provisions.ts";
import { barsSigner } from "./shapes.ts";

/**
 * For care to which a minor, or a court, lawfully consented, and for care of which a parent assented that it stays
 * confidential, the minor signs and no parent does. It is judged by the day of the signature and by the day of the
 * request; either is enough.
 *
 * Not decided here: what a State's law lets parents know all the same (164.502(g)(3)(ii)).
 */
export const minorSignsAlone = barsSigner(
  provision("164.502(g)(3)(i)", "minor-signs-alone", "autonomy", "For care that is the minor's own to consent to, or promised to stay confidential, the minor signs and not a parent."),
  {
    isBarred: ({ content, file, holder, request }, { signedAt }) =>
      reverse(allOf([signedAt, request.at].map((at) => parentDecides(file, content, holder, at)))),
    asks: ({ file, holder }) => ({ fact: file.clients.get(holder)?.born === "unknown" ? "birth-date" : "who-consented-to-care", of: holder, askedOf: "therapist" }),
    says: "{signers} signed for {name}. This care was not theirs to consent to, or was promised to stay confidential, so {name} signs.",
  },
);
