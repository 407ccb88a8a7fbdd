import { namesStateGround } from "../shapes/access.ts";
import { CONTROL, provision } from "./provisions.ts";

/** A detriment to the treatment is less than what federal law asks before a client's own record is held back. */
export const namesTheStateGround = namesStateGround(
  provision("55 Pa. Code 5100.33(c)(1)", "names-the-state-ground", "autonomy", CONTROL, "A detriment to the treatment does not hold back a record where federal law governs."),
  ["emotional"], "This state would let a detriment to the treatment hold this back. Federal law, where it binds the practice, does not. Offer to go through it together.",
);
