import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** The same decision: a discreet word, no more than the danger needs, at once. */
export const keepsTheWarningShort = duty(
  provision("Emerich 1998", "keeps-the-warning-short", "fidelity", false, "A warning says what keeps somebody safe, and nothing of the treatment."),
  { duty: "minimum-necessary", on: ["threat-to-others"], upon: "release", says: "Say who is in danger, from whom and how, and how to stay safe. Say nothing else of the treatment." },
);
