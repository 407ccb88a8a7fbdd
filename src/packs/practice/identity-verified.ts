import { PRIVACY_RULE, provision } from "./provisions.ts";
import { verifiesParties } from "../shapes/verifies-parties.ts";

/** Nobody gets anything before it is known who that is. Said of a warning, this would cost lives, so it is not said of one. */
export const identityVerified = verifiesParties(
  provision("identity-verified", "after 45 CFR 164.514(h)(1)", "nonmaleficence", PRIVACY_RULE, "Nothing goes before the identity of whoever asks and receives is verified."),
  "identity",
  { allBut: ["threat-to-others", "danger-to-self", "deidentified"] },
  "It was checked, and {who} could not be identified.",
);
