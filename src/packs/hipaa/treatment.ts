import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

/**
 * Those who treat may have what they need to treat: in this practice (164.506(c)(1)), and with any other provider,
 * referral and coordination included.
 *
 * Not decided here: consultation and supervision, which this library files under operations; a keeper of records, who
 * treats nobody; and psychotherapy notes, which need a form of their own. What several people confided has rules elsewhere.
 */
export const treatment = defineRule({
  ...provision("164.506(c)(2)", "treatment", "beneficence", "Those who treat may have what they need to treat."),
  effect: "permit",
  on: ["treatment"],
  asks: "content",
  messages: { treats: "{recipient} needs this to treat." },

  evaluate: ({ content, request: { recipient } }, holds) =>
    (recipient.kind === "successor-custodian" ? silent : unlessNotes(content, holds("treats", { recipient: recipient.id }))),
});
