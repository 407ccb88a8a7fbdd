import { defineRule } from "../../engine/rule.ts";
import { every, findBy, opposite, some } from "../shapes/answers.ts";
import { isCrimeForPolice, isFollowUp, mayPassOn, reportsAChild } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** Until the text of 2024 had to be followed, a covered practice that had received a record under consent could no more warn or report from it than the program itself. */
export const recipientWarnsWithCounsel = defineRule({
  ...provision("2.12(d)(2)", "recipient-warns-with-counsel", "nonmaleficence", TEXT["2.12"], "Until February 2026 a warning or report drawn from a record received under consent was looked at before it was given.", undefined, COMPLIANCE),
  effect: "forbid",
  bars: ["threat-to-others", "danger-to-self", "abuse-report"],
  consult: ["attorney", "supervisor"],
  asks: "holder",
  messages: { words: "Ask at once how to warn or report without showing that {name} is or was in substance use treatment. On this day the record could not be passed on." },

  evaluate: (facts, holds) => findBy(every([mayPassOn(facts), opposite(some([isFollowUp(facts), isCrimeForPolice(facts), reportsAChild(facts)]))]), () => holds("words", { name: facts.holder })),
});
