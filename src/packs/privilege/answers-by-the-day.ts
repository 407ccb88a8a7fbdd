import { dayOf } from "../../domain/time.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";
import { answerBy } from "./shapes.ts";

/** An order is obeyed, or taken back to the court, by the day that stands on it. */
export const answersByTheDay = defineRule({
  ...provision("answers-by-the-day", fromMemory("as in Fed. R. Civ. P. 37(b), 45(g)"), "justice", "An order is obeyed, or taken back to the court, by the day that it names."),
  effect: "oblige",
  on: ["court-order"],
  upon: "either",
  duty: "answer-in-time",
  asks: "holder",
  messages: { by: "The order must be obeyed, or taken back to the court by an attorney, by {day}." },

  evaluate({ claims }, holds) {
    const due = answerBy(claims);
    return due === undefined ? silent : holds("by", { day: dayOf(due) });
  },
});
