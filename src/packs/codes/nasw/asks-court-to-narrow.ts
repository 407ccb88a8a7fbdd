import { defineRule } from "../../../engine/rule.ts";
import { owedBy, opposite, serving } from "../../shapes/answers.ts";
import { lawfulWordOf } from "../../shapes/whose-word.ts";
import { provision } from "./provisions.ts";

/** Ordered without the client's consent, and harm could come of it: the social worker asks the court. Asks, no more. Read in the edition of 2008. */
export const asksCourtToNarrow = defineRule({
  ...provision(
    "nasw/1.07(j)/asks-court-to-narrow", "1.07(j)", "fidelity", false,
    "Ordered to disclose without consent what could cause harm, a social worker asks the court to withdraw, limit or seal.",
  ),
  effect: "oblige",
  on: ["court-order", "oversight"],
  upon: "either",
  duty: "seek-protective-order",
  anyOf: ["have-it-withdrawn", "have-it-limited", "have-it-sealed"],
  asks: "holder",
  messages: { ask: "{name} has not consented to this. If it could cause harm, ask before you obey." },

  evaluate: (facts, holds) => owedBy(opposite(serving(lawfulWordOf(facts))), () => holds("ask", { name: facts.holder })),
});
