import type { Claim } from "../../domain/exception.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, ofKind, opposite, ourBelief, plainly, some, type Answer } from "../shapes/answers.ts";
import { cannotAgree, isVictim, tellsOfAnother } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Authorities that take reports on children, which another paragraph opens: 164.512(b)(1)(ii). */
const HEARS_OF_CHILDREN: ReadonlySet<PartyKind> = new Set(["child-protection", "law-enforcement"]);

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
  messages: { "not-agreed": "Nothing on file lets this report be made without the leave of {name}: no serious harm to be prevented, and no official who says that it cannot wait. A law that only lets it be made is not enough." },

  evaluate(facts, holds) {
    const told = ofKind(facts.claims, "abuse");
    const adults = told.filter(({ victim }) => victim !== "child");
    if (adults.length === 0) return silent;
    const ofChildren = told.filter(({ victim }) => victim === "child").map(({ suspected }) =>
      every([plainly(HEARS_OF_CHILDREN.has(facts.request.recipient.kind)), asFact(suspected, "suspicion", facts.holder, "therapist")]));
    return findBy(opposite(some([...ofChildren, ...adults.map((claim) => isLet(claim, facts))])), () => holds("not-agreed", { name: facts.holder }));
  },
});
