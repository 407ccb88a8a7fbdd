import { minorDecides } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** The written consent that opens it is the minor's. */
export const minorSigns = minorDecides(
  provision("c. 112 s. 12F", "minor-signs", "autonomy", false, "For care to which a minor lawfully consented alone, the minor signs and no parent does."),
  { from: 0, bars: ["authorization"], who: "signs", says: "{name} lawfully consented to this care alone. In this state {name} signs for it, and not a parent." },
);
