import { namesStateGround } from "../shapes/access.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/** Where federal law governs, its own grounds decide. */
export const harmIsNoGround = namesStateGround(
  provision("Health and Safety Code 611.0045(b)", "harm-is-no-ground", "autonomy", HSC_611_0045, "Where federal law gives the record, this state's ground of harm to the client's health does not take it back."),
  ["emotional"], "This state would let you hold it back for harm to the client's emotional health; federal law, where it binds the practice, does not. Offer to go through it together.",
);
