import { namesStateGround } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";

/** An adverse effect is less than what federal law asks before a client's own record is held back. */
export const namesTheStateGround = namesStateGround(
  provision("3701.74(B)", "names-the-state-ground", "autonomy", RECORDS, "An adverse effect does not hold back a record where federal law governs."),
  ["emotional"], "This state would let an adverse effect hold this back. Federal law, where it binds the practice, does not. Offer to go through it together.",
);
