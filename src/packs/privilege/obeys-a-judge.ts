import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";

/** A judge's order is obeyed, or a higher judge is asked. It opens what it names, to the one it names; the gate has asked that already. */
export const obeysAJudge = defineRule({
  ...provision("obeys-a-judge", fromMemory("as in Fed. R. Civ. P. 37(b), 45(g)"), "justice", "What a judge's order names goes to the one it names."),
  effect: "require",
  on: ["court-order"],
  asks: "holder",
  messages: { ordered: "A judge has ordered this, for what {name} confided." },

  evaluate({ claims, holder }, holds) {
    const orders = ofKind(claims, "court-order");
    if (orders.some(({ judge }) => judge === "yes")) return holds("ordered", { name: holder });
    return orders.some(({ judge }) => judge === "unknown") ? undetermined({ fact: "judges-signature", of: holder, askedOf: "court" }) : silent;
  },
});
