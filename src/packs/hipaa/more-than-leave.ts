import type { Claim } from "../../domain/exception.ts";
import { silent } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, ofKind, opposite, ourBelief, some, type Answer } from "../shapes/answers.ts";
import { cannotAgree, isVictim, tellsOfAnother } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** The victim agrees, a clinician finds that serious harm is to be prevented, or the victim cannot agree and an official says that it cannot wait. */
const isLet = (claim: Claim<"abuse">, facts: HolderFacts): Answer => some([
  every([isVictim(claim, facts), () => some([
    asFact(claim.victimAgrees, "victims-leave", facts.holder, "client"),
    every([asFact(claim.nowAtRisk, "serious", facts.holder, "therapist"), ourBelief(claim, facts)]),
    cannotAgree(claim, facts),
  ])]),
  tellsOfAnother(claim, facts),
]);

/**
 * A law that lets the abuse of an adult be reported, and demands nothing, is not enough by itself: the adult agrees, or it
 * is needed to prevent serious harm, or the adult cannot agree and it cannot wait. What a law demands goes by
 * 164.512(c)(1)(i), and this gives way to it.
 *
 * Not decided here: whether the law of a state that lets it be made does so expressly; and children.
 */
export const moreThanLeave = defineRule({
  ...provision("164.512(c)(1)(iii)", "more-than-leave", "autonomy", "A law that only lets the abuse of an adult be reported opens it with that adult's leave, or to prevent serious harm."),
  effect: "forbid",
  bars: ["abuse-report"],
  unlessRequired: true,
  asks: "holder",
  messages: { "not-agreed": "{name} does not agree to this report, can decide, and is not at risk now. No law that demands it was named, and one that only lets it be made is not enough." },

  evaluate(facts, holds) {
    const told = ofKind(facts.claims, "abuse");
    if (told.every(({ victim }) => victim === "child") || told.some(({ victim, suspected }) => victim === "child" && suspected !== "no")) return silent;
    return findBy(opposite(some(told.filter(({ victim }) => victim !== "child").map((claim) => isLet(claim, facts)))), () => holds("not-agreed", { name: facts.holder }));
  },
});
