import type { Purpose } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

const PURPOSES: ReadonlySet<Purpose> = new Set(["research", "public-health", "operations"]);

/**
 * Data stripped of the direct identifiers goes to whoever has signed a data use agreement.
 *
 * Not decided here: whether the sixteen identifiers are gone (the kind says so), and what stands in the agreement.
 */
export const limitedDataSet = defineRule({
  ...provision("164.514(e)(1)", "limited-data-set", "justice", "Data without direct identifiers may go for research, public health or operations, under a data use agreement."),
  effect: "permit",
  on: ["research"],
  asks: "content",
  messages: { agreement: "The direct identifiers are gone, and {recipient} has signed a data use agreement." },

  evaluate({ content: { kinds }, request: { recipient, purpose } }, holds) {
    if (kinds.length === 0 || !kinds.every((kind) => kind === "limited-data-set") || !PURPOSES.has(purpose) || recipient.contract === "no") return silent;
    return recipient.contract === "yes" ? holds("agreement", { recipient: recipient.id }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "practice" });
  },
});
