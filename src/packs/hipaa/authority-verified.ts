import { provision } from "./provisions.ts";
import { CHECKED_FIRST } from "./shapes.ts";
import { verifiesParties } from "../shapes/verifies-parties.ts";

/**
 * Nor before the practice knows that they may have it: a representative's papers, an official's written authority, the
 * paper of a court, which is taken for authority (h)(2)(iii).
 *
 * Not decided here: whether that authority covers this disclosure. Each ground has conditions of its own.
 */
export const authorityVerified = verifiesParties(
  provision("164.514(h)(1)", "authority-verified", "nonmaleficence", "Before anything goes, the practice knows that whoever asks and receives may have it."),
  "authority", CHECKED_FIRST, "It was checked, and {who} has no authority to have this.",
);
