import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";

/** What looks like an order and was signed by nobody who judges is a paper of a party, or of nobody. */
export const noJudgeSigned = defineRule({
  ...provision("no-judge-signed", fromMemory("45 CFR 164.512(e)(1)(i)"), "justice", "An order that no judge signed is no order."),
  effect: "forbid",
  bars: ["court-order"],
  asks: "holder",
  messages: { unsigned: "No judge signed this order." },
  evaluate: ({ claims }, holds) => (claims.some((claim) => claim.kind === "court-order" && claim.judge !== "no") ? silent : holds("unsigned")),
});
