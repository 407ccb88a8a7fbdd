import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

/**
 * Thirty days, whatever the answer. They may be extended once, by as many, if the reason and the new date are given in
 * writing before they are over.
 */
export const answersInTime = defineRule({
  ...provision("164.524(b)(2)", "answers-in-time", "justice", "Whoever asks for the own record has an answer within thirty days."),
  effect: "oblige",
  on: ["individual-access"],
  upon: "either",
  duty: "answer-in-time",
  clock: { from: "received", length: "P30D" },
  asks: "content",
  messages: { owed: "Give it, or refuse it in writing, by then. One extension of thirty days is open if you write before that why, and until when." },
  evaluate: (_facts, holds) => holds("owed"),
});
