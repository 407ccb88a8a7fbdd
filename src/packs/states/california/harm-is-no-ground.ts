import { namesStateGround } from "../shapes/access.ts";
import { HSC_123115, provision } from "./provisions.ts";

/** Where federal law governs, its own grounds decide, and distress alone is none of them. */
export const harmIsNoGround = namesStateGround(
  provision("Health and Safety Code 123115(b)", "harm-is-no-ground", "autonomy", HSC_123115, "Where federal law gives the record, this state's ground of harm to the client does not take it back."),
  ["emotional"], "This state would let you hold it back for likely distress; federal law, where it binds the practice, does not. Offer to go through it together.",
);
