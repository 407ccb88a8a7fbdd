import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";

/**
 * The one ground that every practice shares, whatever law and codes bind it: the holder's own signed form. The engine
 * asks once for every holder; this rule answers for one.
 *
 * Not decided here: what a law wants to see on the form beyond the plain elements. Each law says so in its own pack.
 */
export const released = defineRule({
  id: "floor/1/released",
  title: "What a person confided may go where that person's own signed release says.",
  effect: "permit",
  on: ["authorization"],
  asks: "holder",
  principle: "autonomy",
  citation: { source: "Ground rules", provision: "1", edition: "2026-11-23" },
  inForce: { from: "0001-01-01" },
  verified: { at: "README.md#the-ground-rules", on: "2026-11-23" },
  messages: { valid: "A signed release of {name} names this recipient, this purpose and this content." },

  evaluate({ holder, standing }, holds) {
    const answer = standing();
    switch (answer.is) {
      case "valid": return holds("valid", { name: holder });
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return silent;
    }
  },
});
