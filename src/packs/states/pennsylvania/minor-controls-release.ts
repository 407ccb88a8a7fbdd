import { minorDecides } from "../shapes/minors.ts";
import { CONTROL, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/** For care that the minor consented to alone, no parent's signature takes the place of the minor's. */
export const minorControlsRelease = minorDecides(
  provision("55 Pa. Code 5100.33(a)", "minor-controls-release", "autonomy", CONTROL, "A parent does not sign for care to which a minor of fourteen or more consented alone."),
  { from: CONSENTS_FROM, bars: ["authorization"], who: "signs", says: "{name} is fourteen or older and consented to this care alone. In this state only {name} signs for it." },
);
