import { minorDecides } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/** Whoever may not know of the sessions does not sign for them. */
export const minorControlsRelease = minorDecides(
  provision("5122.04(A)", "minor-controls-release", "autonomy", MINORS, "A parent does not sign for sessions that a minor of fourteen or more asked for alone."),
  { from: CONSENTS_FROM, bars: ["authorization"], who: "signs", says: "{name} is fourteen or older and came to these sessions alone. In this state {name} signs for them." },
);
