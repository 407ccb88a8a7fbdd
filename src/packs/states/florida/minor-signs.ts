import { minorDecides } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { CRISIS_CARE_FROM } from "./shapes.ts";

/** For such a visit the law takes away the disability of being a minor; so the minor gives leave for what was said in it. */
export const minorSigns = minorDecides(
  provision("394.4784", "minor-signs", "autonomy", MINORS, "For a crisis visit to which a minor from thirteen on came alone, the minor signs and no parent does."),
  { from: CRISIS_CARE_FROM, bars: ["authorization"], who: "signs", says: "{name} is thirteen or older and came to this care alone. In this state {name} signs for it, and not a parent." },
);
