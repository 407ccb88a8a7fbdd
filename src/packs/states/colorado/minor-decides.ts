import { minorDecides as decides } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { SEEKS_ALONE } from "./shapes.ts";

/** Parents hear of psychotherapy that a minor of twelve or more sought alone only with the minor's consent. A broader statute for fifteen and over yields to this one. */
export const minorDecides = decides(
  provision("C.R.S. 12-245-203.5(3)(a)", "minor-decides", "autonomy", MINORS, "Parents hear of therapy that a minor sought alone from twelve on only if the minor consents."),
  { from: SEEKS_ALONE, who: "asks", bars: ["individual-access"], says: "{name} sought this therapy alone, and has it told to a parent only by consenting to that. Ask {name}, and talk over what speaks for it." },
);
