import { defineRule } from "../../engine/rule.ts";
import { owedBy } from "./answers.ts";
import type { Provision } from "./provision.ts";
import { asksFor, touched, touchesOthers } from "./questions.ts";

/** A client sees the own record; the other people who appear in it are protected. */
export const protectsOthersInFile = (provision: Provision) => defineRule({
  ...provision,
  effect: "oblige",
  on: ["individual-access"],
  upon: "release",
  duty: "protect-others-in-file",
  asks: "content",
  messages: { others: "Others appear in this as well: {others}. Leave out what was confided by anybody else." },

  evaluate: (facts, holds) => owedBy(touchesOthers(facts), () => holds("others", { others: touched(facts).filter((who) => asksFor(facts, who).is !== "yes").sort() })),
});
