import { every, ofKind, permits, plainly } from "../shapes/answers.ts";
import { governmentFunction } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * The same paragraph, where the officials come with a letter instead of a question. No judge has signed it. Another
 * rule has it looked at by somebody who knows before anything goes.
 */
export const nationalSecurityLetter = permits(
  provision("164.512(k)(2)", "national-security-letter", "justice", "A national security letter may be answered by what lawful intelligence work needs."),
  {
    on: "search-warrant",
    says: "Federal officials have brought a national security letter about {name} and have shown their authority.",
    when: (facts) => every([
      plainly(ofKind(facts.claims, "search-warrant").some(({ paper }) => paper === "national-security-letter")),
      governmentFunction("national-security", facts),
    ]),
  },
);
