import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { owedBy } from "../shapes/answers.ts";
import { OURS, provision } from "./provisions.ts";
import { checkInFor } from "./shapes.ts";

/** An overdue talk is held, and then it is clear again whether the relative stays involved. */
export const renewsCheckIn = defineRule({
  ...provision("renews-check-in", "on relatives as collaterals", "autonomy", OURS, "An overdue talk on a relative's part in the treatment is held."),
  effect: "oblige",
  on: ["authorization", "care-involvement"],
  upon: "withholding",
  duty: "renew-check-in",
  asks: "holder",
  messages: { talk: "Talk with {name} about whether {recipient} should still be involved, and note what was said." },

  evaluate(facts, holds) {
    const { file, holder, request: { recipient, purpose } } = facts;
    const checkIn = checkInFor(facts);
    if (purpose !== "family-support" || !file.clients.has(holder) || checkIn === undefined) return silent;
    return owedBy(checkIn, () => holds("talk", { name: holder, recipient: recipient.id }));
  },
});
