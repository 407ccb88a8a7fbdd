import { minorDecides } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/**
 * For the few sessions that a minor may have alone (six, or thirty days, and no medication) no parent hears of it
 * without the minor's consent. A bill of 2025 would repeal the section; what became of it was not found.
 */
export const minorControlsAccess = minorDecides(
  provision("5122.04(A)", "minor-controls-access", "autonomy", MINORS, "A parent does not learn of sessions that a minor of fourteen or more asked for alone."),
  { from: CONSENTS_FROM, bars: ["individual-access"], who: "asks", says: "{name} is fourteen or older and came to these sessions alone. In this state a parent is not told without {name}'s consent." },
);
