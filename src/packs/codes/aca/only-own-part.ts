import { standsFor } from "../../../domain/persons.ts";
import { standingOf } from "../../../domain/standing.ts";
import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/**
 * Of records of several clients each sees what relates directly to that client, without what another client confided.
 * Nobody's signature is asked for; what cannot be told apart is taken to the ethics board, unless each of the others has
 * released it to whoever sees it, which B.1.c leaves to them.
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

  evaluate({ content, file, request, forms }, holds) {
    const { requester, at } = request;
    const others = content.holders.filter((who) => file.clients.has(who) && standsFor(file, requester.id, who, at) === "no"
      && standingOf({ content, file, request, forms, holder: who }).is !== "valid").sort();
    return others.length === 0 ? silent : holds("others", { others });
  },
});
