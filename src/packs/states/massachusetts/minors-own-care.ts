import { minorDecides } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/**
 * There is no age from which every minor may see a therapist alone. The law lists who may: those married, parents, in the
 * armed forces, pregnant, living apart and managing their money; courts add the mature. What such a minor consented to
 * stays between the minor and who treats. Written for physicians; the records clause is known from memory.
 */
export const minorsOwnCare = minorDecides(
  provision("c. 112 s. 12F", "minors-own-care", "autonomy", false, "Care to which a minor lawfully consented alone stays between the minor and who treats."),
  { from: 0, bars: ["individual-access"], who: "asks", says: "{name} lawfully consented to this care alone. In this state it goes to nobody without {name}'s written consent or a court's order." },
);
