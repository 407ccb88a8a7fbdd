import { minorDecides } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { ADOLESCENT } from "./shapes.ts";

/** For care to which a minor of thirteen or more consented alone, nobody else uses the rights of a client. */
export const minorSigns = minorDecides(
  provision("RCW 70.02.130(1)", "minor-signs", "autonomy", RECORDS, "For care that is the minor's own from thirteen on, the minor signs and no parent does."),
  { from: ADOLESCENT, who: "signs", bars: ["authorization"], says: "{name} consented to this care alone, so only {name} signs for it. A parent's signature does not count." },
);
