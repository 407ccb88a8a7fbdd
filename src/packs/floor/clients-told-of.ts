import { worksHere } from "../../domain/persons.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy, opposite, serving, some } from "../shapes/answers.ts";
import { clientsIn } from "../shapes/questions.ts";
import { wordOfAnother } from "../shapes/whose-word.ts";

/**
 * What a friend, a teacher or a relative told of a client is the client's affair as well. Whoever told it can let it go as far as
 * his or her own confidence reaches, and no further: the client signs too, or whoever acts for the client. What goes to that very
 * client needs the client's signature no more.
 *
 * Not decided here: what a client told of another client, which each of them guards as a holder.
 */
export const clientsToldOf = defineRule({
  id: "floor/3/clients-told-of",
  title: "What somebody who is no client told of a client leaves with that client's leave as well.",
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  principle: "autonomy",
  citation: { source: "Ground rules", provision: "3", edition: "2026-11-23" },
  inForce: { from: "0001-01-01" },
  verified: { at: "README.md#the-ground-rules", on: "2026-11-29" },
  messages: { "no-leave": "{teller} told this of {names}. For it to go, the signature of {names} is missing." },

  evaluate(facts, holds) {
    const { file, holder, request: { recipient } } = facts;
    if (file.clients.has(holder) || worksHere(recipient, file)) return silent;
    const toldOf = clientsIn(facts).filter((who) => who !== recipient.id).map((name) => ({ name, hasLeft: serving(wordOfAnother(facts, name)) }));
    const names = toldOf.filter(({ hasLeft }) => hasLeft.is === "no").map(({ name }) => name).sort();
    return findBy(some(toldOf.map(({ hasLeft }) => opposite(hasLeft))), () => holds("no-leave", { teller: holder, names }));
  },
});
