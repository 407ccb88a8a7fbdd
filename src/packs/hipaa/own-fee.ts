import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

/**
 * Collecting a fee from the one who owes it is payment (164.501, payment (2)(iii)), in court too.
 *
 * Not decided here: how little the court needs for that, which the minimum necessary settles. Never with psychotherapy notes.
 */
export const ownFee = defineRule({
  ...provision("164.506(c)(1)", "own-fee", "justice", "The practice may collect its fee with what that needs, and no psychotherapy notes."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { owed: "{name} owes a fee, and this is to collect it." },

  evaluate: ({ claims, content, holder }, holds) =>
    (claims.some((claim) => claim.kind === "proceeding" && claim.sort === "fee" && claim.against === "client") ? unlessNotes(content, holds("owed", { name: holder })) : silent),
});
