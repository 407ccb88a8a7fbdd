import { PRIVACY_RULE, provision } from "./provisions.ts";
import { verifiesParties } from "../shapes/verifies-parties.ts";

/** Nor before it is known that they may have it: an attorney's mandate, an official's power, an employee's task. */
export const authorityVerified = verifiesParties(
  provision("authority-verified", "after 45 CFR 164.514(h)(1)", "nonmaleficence", PRIVACY_RULE, "Nothing goes before it is verified that whoever asks and receives is entitled to it."),
  "authority",
  { allBut: ["threat-to-others", "danger-to-self", "deidentified"] },
  "It was checked, and {who} has no authority to have this.",
);
