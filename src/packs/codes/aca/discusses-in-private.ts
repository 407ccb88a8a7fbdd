import { speaksInPrivate } from "../../shapes/speaks-in-private.ts";
import { provision } from "./provisions.ts";

/** Read in the earlier edition; the heading stands in this one. */
export const discussesInPrivate = speaksInPrivate(
  provision("aca/B.3.c/discusses-in-private", "B.3.c", "fidelity", false, "Clients are discussed only in settings where privacy can reasonably be ensured."),
);
