import { namesStateGround } from "../shapes/access.ts";
import { MHL_33_16, provision } from "./provisions.ts";

/** Where federal law governs, its own grounds decide. */
export const harmIsNoGround = namesStateGround(
  provision("Mental Hygiene Law 33.16(c)(3)", "harm-is-no-ground", "autonomy", MHL_33_16, "Where federal law gives the record, this state's ground of harm to the client does not take it back."),
  ["emotional"], "This state would let you hold it back for likely harm other than to life or safety; federal law, where it binds the practice, does not. Offer to go through it together.",
);
