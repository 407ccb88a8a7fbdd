import { provision } from "./provisions.ts";
import { CHECKED_FIRST } from "./shapes.ts";
import { verifiesParties } from "../shapes/verifies-parties.ts";

/**
 * Nobody gets anything before the practice knows who that is.
 *
 * It is not said of what family hears, nor of warnings and hospitalization, where professional judgement and good faith
 * are enough ((h)(1)(i) and (h)(2)(iv)). What proves an identity is the practice's to judge.
 */
export const identityVerified = verifiesParties(
  provision("164.514(h)(1)", "identity-verified", "nonmaleficence", "Before anything goes, the practice knows who asks and who receives."),
  "identity", CHECKED_FIRST, "It was checked, and {who} could not be identified.",
);
