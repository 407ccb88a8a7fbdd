import { minorDecides } from "../shapes/minors.ts";
import { CONTROL, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/**
 * From fourteen on a client may consent to outpatient care alone, and no parent can undo it. The record of such care is
 * the minor's to release: 35 P.S. 10101.2(d) extends this paragraph to it.
 */
export const minorControlsAccess = minorDecides(
  provision("55 Pa. Code 5100.33(a)", "minor-controls-access", "autonomy", CONTROL, "A parent does not see the record of care to which a minor of fourteen or more consented alone."),
  { from: CONSENTS_FROM, bars: ["individual-access"], who: "asks", says: "{name} is fourteen or older and consented to this care alone. In this state {name} decides who sees its record." },
);
