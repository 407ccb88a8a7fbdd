import { namesStateGround } from "../shapes/access.ts";
import { provision } from "./provisions.ts";

/** A summary is no answer to whoever asks a practice that federal law binds for the record. */
export const namesTheStateGround = namesStateGround(
  provision("c. 112 s. 12CC", "names-the-state-ground", "autonomy", false, "Where federal law gives the record, a likely distress does not turn it into a summary."),
  ["emotional"], "This state would let you give a summary for likely distress; federal law, where it binds the practice, does not. Offer to go through it together.",
);
