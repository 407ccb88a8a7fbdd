import { collateralAgreements } from "../../domain/agreed.ts";
import { epochOf } from "../../domain/time.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** An overdue talk is held, and then it is clear again whether the relative stays involved. */
export const renewsCheckIn = defineRule({
  ...provision("renews-check-in", "on relatives as collaterals", "autonomy", OURS, "An overdue talk on a relative's part in the treatment is held."),
  effect: "oblige",
  on: ["authorization", "care-involvement"],
  upon: "withholding",
  duty: "renew-check-in",
  asks: "holder",
  messages: { talk: "Talk with {name} about whether {recipient} should still be involved, and note what was said." },

  evaluate({ file, holder, request: { recipient, purpose, at } }, holds) {
    const agreements = collateralAgreements(file, holder, recipient.id);
    const overdue = agreements.length > 0 && agreements.every(({ checkInDue }) => epochOf(checkInDue) <= epochOf(at));
    return purpose === "family-support" && file.clients.has(holder) && overdue ? holds("talk", { name: holder, recipient: recipient.id }) : silent;
  },
});
