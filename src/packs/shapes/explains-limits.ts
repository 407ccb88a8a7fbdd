import { limitsExplained } from "../../domain/agreed.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, owedBy, plainly, type Answer } from "./answers.ts";
import type { Provision } from "./provision.ts";

/** Reminds the therapist who has not explained the limits of confidentiality to a client, whatever is decided. */
export const explainsLimits = (provision: Provision, when: (facts: HolderFacts) => Answer = () => plainly(true)) => defineRule({
  ...provision,
  effect: "oblige",
  on: "every",
  upon: "either",
  duty: "explain-limits",
  asks: "holder",
  messages: { "not-explained": "Nothing on file says that this was done for {name}." },

  evaluate(facts, holds) {
    const { file, holder, request } = facts;
    const owed = every([plainly(file.clients.has(holder)), () => plainly(!limitsExplained(file, holder, request.at)), () => when(facts)]);
    return owedBy(owed, () => holds("not-explained", { name: holder }));
  },
});
