import { speaksInPrivate } from "../../shapes/speaks-in-private.ts";
import { provision } from "./provisions.ts";

/** Hallways, waiting rooms, elevators, restaurants. Read in the edition of 2008. */
export const discussesInPrivate = speaksInPrivate(
  provision("nasw/1.07(i)/discusses-in-private", "1.07(i)", "fidelity", false, "Nothing confidential is discussed in any setting where privacy cannot be ensured."),
);
