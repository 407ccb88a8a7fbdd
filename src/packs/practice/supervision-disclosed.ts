import { supervisionKnown } from "../../domain/agreed.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { APA_10, provision } from "./provisions.ts";

/** A supervisor sees identified material when the client knows of the supervision and by whom it is. */
export const supervisionDisclosed = defineRule({
  ...provision("supervision-disclosed", "after APA 10.01(c)", "autonomy", APA_10, "A supervisor may know what the therapist knows when the client was told of the supervision and by whom."),
  effect: "permit",
  on: ["operations"],
  asks: "holder",
  messages: { told: "{name} was told that {supervisor} supervises this work." },

  evaluate({ file, holder, request }, holds) {
    const { recipient, purpose, at } = request;
    return purpose === "supervision" && supervisionKnown(file, holder, recipient.id, at)
      ? holds("told", { name: holder, supervisor: recipient.id }) : silent;
  },
});
