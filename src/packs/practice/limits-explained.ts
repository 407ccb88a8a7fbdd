import { limitsExplained as explained } from "../../domain/agreed.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { APA_4, provision } from "./provisions.ts";

/**
 * Clients who were never told what might be passed on have agreed to nothing by staying. Where a therapist is free to
 * disclose or not, somebody looks over it first.
 *
 * Not decided here: what a client signed for, what law requires, and what safety demands.
 */
export const limitsExplained = defineRule({
  ...provision("limits-explained", "after APA 4.02(b)", "autonomy", APA_4, "Before a therapist discloses at discretion, the clients know the limits of confidentiality."),
  effect: "forbid",
  bars: ["treatment", "payment", "care-involvement", "unit-sharing", "benefits", "research"],
  consult: ["supervisor", "privacy-officer"],
  asks: "holder",
  messages: { "not-explained": "Nothing on file says that the limits of confidentiality were explained to {name}." },

  evaluate({ file, holder, request }, holds) {
    return !file.clients.has(holder) || explained(file, holder, request.at) ? silent : holds("not-explained", { name: holder });
  },
});
