import type { PersonId } from "../../../domain/schema.ts";
import { PLAIN_RELEASE, standingOf, type Standing, type Use } from "../../../domain/standing.ts";
import type { ContentFacts } from "../../../engine/facts.ts";
import { defineRule } from "../../../engine/rule.ts";
import { every, findBy, opposite, serving, some, type Answer } from "../../shapes/answers.ts";
import { asksFor } from "../../shapes/questions.ts";
import { isNoWord } from "../../shapes/whose-word.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/** How that client's own releases stand. */
const releasedBy = (use: Use): Standing => standingOf(use, PLAIN_RELEASE, (release) => isNoWord(use, release).is === "no");

/** Is it another client's, whom the asker does not act for and who has not released it to the asker? */
const isAnothers = (facts: ContentFacts, who: PersonId): Answer => every([
  opposite(asksFor(facts, who)), () => opposite(serving(releasedBy({ content: facts.content, file: facts.file, request: facts.request, forms: facts.forms, holder: who }))),
]);

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

  evaluate(facts, holds) {
    const clients = facts.content.holders.filter((who) => facts.file.clients.has(who));
    return findBy(some(clients.map((who) => isAnothers(facts, who))), () => holds("others", { others: clients.filter((who) => isAnothers(facts, who).is !== "no").sort() }));
  },
});
