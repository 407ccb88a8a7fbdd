import { standsFor } from "../../../domain/persons.ts";
import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/**
 * Of records of several clients each sees what relates directly to that client, without what another client confided.
 * Nobody else's signature is asked for; what cannot be told apart is taken to the ethics board.
 */
export const onlyOwnPart = defineRule({
  ...provision(
    "aca/B.6.e/only-own-part", "B.6.e", "fidelity", SECTION_B_6_E,
    "Where records concern several clients, each sees only what relates directly to that client.",
  ),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["ethics-board", "attorney"],
  asks: "content",
  messages: { others: "This holds what other clients confided: {others}." },

  evaluate({ content, file, request: { requester, at } }, holds) {
    const others = content.holders.filter((who) => file.clients.has(who) && standsFor(file, requester.id, who, at) === "no").sort();
    return others.length === 0 ? silent : holds("others", { others });
  },
});
