import { speaksInPrivate } from "../shapes/speaks-in-private.ts";
import { OURS, provision } from "./provisions.ts";

/** Waiting rooms, corridors, open doors, shared screens. */
export const notOverheard = speaksInPrivate(provision(
  "not-overheard", "on accidental disclosure", "fidelity", OURS,
  "Nothing about clients is said or sent where others can hear or see it.",
));
