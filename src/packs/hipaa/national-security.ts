import { permits } from "../shapes/answers.ts";
import { governmentFunction } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Intelligence and national security under the National Security Act. Another rule has it looked at by somebody who
 * knows before anything goes.
 */
export const nationalSecurity = permits(
  provision("164.512(k)(2)", "national-security", "justice", "Authorized federal officials may have what lawful intelligence work needs."),
  {
    on: "government-function",
    says: "Federal officials ask about {name} for national security and have shown their authority.",
    when: (facts) => governmentFunction("national-security", facts),
  },
);
