import { permits } from "../shapes/answers.ts";
import { governmentFunction } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * For those who guard the President, foreign heads of state and others whom the law names, and who look into threats
 * against them. Another rule has it looked at by somebody who knows before anything goes.
 */
export const protectiveServices = permits(
  provision("164.512(k)(3)", "protective-services", "nonmaleficence", "Federal officials who protect the President and others may have what that protection needs."),
  {
    on: "government-function",
    says: "A protective service asks about {name} and has shown its authority.",
    when: (facts) => governmentFunction("protective-service", facts),
  },
);
