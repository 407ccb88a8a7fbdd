import type { Sharing } from "../../domain/secrets.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { OURS, provision } from "./provisions.ts";
import { isSharing, sharingFor, tellsFellowMember } from "./shapes.ts";

const TOO_LATE: ReadonlySet<Sharing> = new Set(["agreed-too-late"]);

/**
 * Whoever signs a policy on secrets after telling one may or may not have meant that one. Good practitioners disagree
 * on it; the member who told it is asked, and a supervisor.
 */
export const agreedOnlyAfterwards = defineRule({
  ...provision("agreed-only-afterwards", "on what is said alone", "fidelity", OURS, "A policy on secrets that was signed only after a secret was told does not carry it without a second thought."),
  effect: "forbid",
  bars: ["unit-sharing", "care-involvement"],
  consult: ["supervisor", "ethics-board"],
  asks: "holder",
  messages: { late: "{name} agreed to a policy on secrets only after saying this. Ask {name}, and a supervisor, whether it was meant." },
  evaluate(facts, holds) {
    return tellsFellowMember(facts) ? findBy(isSharing(TOO_LATE, sharingFor(facts), facts), () => holds("late", { name: facts.holder })) : silent;
  },
});
