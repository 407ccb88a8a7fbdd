import { minorDecides } from "../shapes/minors.ts";
import { HSC_123115, provision } from "./provisions.ts";
import { CONSENTS_FROM } from "./shapes.ts";

/** The right to see such a record is the minor's own, and no representative has it beside the minor. */
export const minorsOwnRecord = minorDecides(
  provision("Health and Safety Code 123115(a)(1)", "minors-own-record", "autonomy", HSC_123115, "A parent does not see the record of care that a minor of twelve or more consented to alone."),
  { from: CONSENTS_FROM, who: "asks", bars: ["individual-access"], says: "{name} consented to this care alone. In this state the right to see its record is that of {name}, not of a parent." },
);
