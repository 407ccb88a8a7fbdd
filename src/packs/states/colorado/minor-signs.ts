import { minorDecides as decides } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { SEEKS_ALONE } from "./shapes.ts";

/** What a parent may not hear without the minor's consent, the parent cannot sign away either. */
export const minorSigns = decides(
  provision("C.R.S. 12-245-203.5(3)(a)", "minor-signs", "autonomy", MINORS, "For therapy that a minor sought alone from twelve on, the minor signs and no parent does."),
  { from: SEEKS_ALONE, who: "signs", bars: ["authorization"], says: "{name} sought this therapy alone, so {name} signs for it. A parent's signature does not count." },
);
