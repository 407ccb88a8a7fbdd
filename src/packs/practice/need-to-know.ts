import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** Looking up a neighbour, a colleague or a famous name is no task. The client's own curiosity about the own file is another matter. */
export const needToKnow = defineRule({
  ...provision("need-to-know", "on accidental disclosure", "fidelity", OURS, "Nobody looks into a record out of curiosity."),
  effect: "forbid",
  bars: { allBut: ["individual-access"] },
  asks: "content",
  messages: { curiosity: "{requester} has no task that needs this." },

  evaluate: ({ request }, holds) => (request.purpose === "curiosity" ? holds("curiosity", { requester: request.requester.id }) : silent),
});
