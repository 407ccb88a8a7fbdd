import { provision } from "./provisions.ts";
import { statesRemuneration } from "./shapes.ts";

/**
 * Where a third party pays for marketing, the form says so. Whether one does is not on file, so a form for marketing that
 * says nothing of payment does not serve; one that nobody pays for can say that.
 *
 * Not decided here: what the practice tells clients face to face, and small gifts (164.508(a)(3)(i)).
 */
export const marketingIsPaid = statesRemuneration(
  provision("164.508(a)(3)", "marketing-is-paid", "autonomy", "A form for marketing says whether the practice is paid for it."),
  "marketing", "No form of {name} for this says whether the practice is paid for the marketing. Where it is, the form must say so.",
);
