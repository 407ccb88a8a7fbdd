import { worksHere } from "../../domain/persons.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, owedBy, opposite, plainly, serving } from "../shapes/answers.ts";
import { lawfulWordOf } from "../shapes/whose-word.ts";
import { OURS, provision } from "./provisions.ts";

/** The law lets clinicians talk to one another without a form. A signed one is better all the same, and nearly always to be had. What stays in the practice is no such talk. */
export const prefersARelease = defineRule({
  ...provision("prefers-a-release", "on colleagues in treatment", "autonomy", OURS, "Between clinicians who treat, a signed release is asked for where there is time."),
  effect: "oblige",
  on: ["treatment"],
  upon: "release",
  duty: "obtain-authorization",
  asks: "holder",
  messages: { ask: "Ask {name} for a signed release as well, if there is time, and say what you mean to tell." },
  evaluate(facts, holds) {
    const { file, holder, request: { recipient } } = facts;
    return owedBy(every([plainly(!worksHere(recipient, file) && file.clients.has(holder)), () => opposite(serving(lawfulWordOf(facts)))]), () => holds("ask", { name: holder }));
  },
});
