import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/**
 * A ground to deny one part of the record is none to deny the others.
 */
export const givesTheRest = duty(
  provision("164.524(d)(1)", "gives-the-rest", "autonomy", "What there is a reason to withhold is taken out, and the rest is given."),
  {
    duty: "offer-own-part", on: ["individual-access"], upon: "withholding",
    says: "Take out only what there is a reason to withhold, and give everything else that was asked for.",
  },
);
