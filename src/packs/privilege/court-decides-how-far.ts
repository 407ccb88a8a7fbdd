import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, opposite, serving } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";
import { putAtIssue, waiverOf } from "./shapes.ts";

/**
 * Whoever makes the own state of mind a question in a case may lose privilege on that question. How far it reaches is
 * for the court; the therapist does not decide it, and it never reaches what another person confided.
 */
export const courtDecidesHowFar = defineRule({
  ...provision(
    "court-decides-how-far", fromMemory("as in Cal. Evid. Code 1016; Fla. Stat. 90.503(4)(c); 740 ILCS 110/10(a)(1)"), "justice",
    "Where a client made the own condition a question in the case, a court decides how far privilege gives way.",
  ),
  effect: "forbid",
  bars: ["subpoena"],
  consult: ["attorney"],
  asks: "holder",
  messages: { tendered: "{name} has put the own condition at issue in this case. What that opens is for the court to say, not for you. Ask an attorney." },

  evaluate(facts, holds) {
    const { holder: name } = facts;
    const open = every([asFact(putAtIssue(facts), "put-at-issue", name, "court"), () => opposite(serving(waiverOf(facts)))]);
    return findBy(open, () => holds("tendered", { name }));
  },
});
