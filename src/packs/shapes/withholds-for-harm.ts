import type { likelyHarm } from "../../domain/attested.ts";
import type { Basis } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findOfOne } from "./answers.ts";
import type { Provision } from "./provision.ts";
import { doesHarm, concernedIn } from "./questions.ts";

/** Whose harm counts, and what is withheld for it. */
export interface Harm {
  readonly grounds: Parameters<typeof likelyHarm>[0];
  readonly bars: readonly Basis[];
  readonly when: (facts: HolderFacts) => boolean;
}

const TO_THE_CLIENT: Harm = { grounds: ["life-or-safety", "emotional"], bars: ["individual-access"], when: () => true };

/** Access may be limited, in exceptional cases, where a clinician has judged that it would do harm. */
export const withholdsForHarm = (provision: Provision, { grounds, bars, when }: Harm = TO_THE_CLIENT) => defineRule({
  ...provision,
  effect: "forbid",
  bars,
  asks: "holder",
  messages: { harm: "A clinician has noted that seeing this is likely to do serious harm. It is about {name}." },

  evaluate: (facts, holds) => (when(facts) ? findOfOne(concernedIn(facts), (who) => doesHarm(grounds, facts, who), (name) => holds("harm", { name })) : silent),
});
