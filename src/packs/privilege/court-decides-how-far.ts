import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision, WAIVER } from "./provisions.ts";
import { putAtIssue } from "./shapes.ts";

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
    if (facts.standing(WAIVER).is === "valid") return silent;
    return putAtIssue(facts) === "no" ? silent : holds("tendered", { name: facts.holder });
  },
});
