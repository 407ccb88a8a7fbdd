import { minorDecides } from "../shapes/minors.ts";
import { CIV_56_11, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/** From twelve on a minor who is mature enough consents alone to outpatient counselling (Health and Safety Code 124260; Fam. Code 6924), and then alone signs for it. */
export const minorSigns = minorDecides(
  provision("Civ. Code 56.11(b)(3)", "minor-signs", "autonomy", CIV_56_11, "For care that a minor of twelve or more consented to alone, the minor signs and no parent does."),
  { from: CONSENTS_FROM, who: "signs", bars: ["authorization"], says: "{name} consented to this care alone. In this state only {name} can sign for it, not a parent." },
);
