import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision, RULE_501 } from "./provisions.ts";
import { waiverOf } from "./shapes.ts";

/** Who waives privilege for a paper in due form lets it be answered for the own part. What other laws ask of the paper, they say themselves. */
export const waived = defineRule({
  ...provision("waived", RULE_501, "autonomy", "A subpoena can be answered for the part of a person who has waived privilege."),
  effect: "permit",
  on: ["subpoena"],
  asks: "holder",
  messages: { waived: "The privilege of {name} is waived for this." },

  evaluate(facts, holds) {
    const waiver = waiverOf(facts);
    switch (waiver.is) {
      case "valid": return holds("waived", { name: facts.holder });
      case "in-doubt": return undetermined(...waiver.missing);
      case "none": return silent;
    }
  },
});
