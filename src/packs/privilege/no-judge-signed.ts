import { defineRule } from "../../engine/rule.ts";
import { findBy, ofKind, opposite, some } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";
import { isByJudge } from "./shapes.ts";

/** What looks like an order and was signed by nobody who judges is a paper of a party, or of nobody. */
export const noJudgeSigned = defineRule({
  ...provision("no-judge-signed", fromMemory("45 CFR 164.512(e)(1)(i)"), "justice", "An order that no judge signed is no order."),
  effect: "forbid",
  bars: ["court-order"],
  asks: "holder",
  messages: { unsigned: "No judge signed this order." },
  evaluate: ({ claims, holder }, holds) => findBy(opposite(some(ofKind(claims, "court-order").map((order) => isByJudge(order, holder)))), () => holds("unsigned")),
});
