import { permits } from "../shapes/answers.ts";
import { governmentFunction } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * For a command that has published its notice, about a member of the armed forces. Whether somebody is one is not on
 * file, so another rule has it looked at by somebody who knows before anything goes.
 */
export const militaryCommand = permits(
  provision("164.512(k)(1)(i)", "military-command", "justice", "A military command may have what it needs for its mission, about those who serve under it."),
  {
    on: "government-function",
    says: "A military command asks about {name} and has shown its authority.",
    when: (facts) => governmentFunction("military-command", facts),
  },
);
