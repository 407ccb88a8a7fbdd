import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** Where something goes without the client's own word, the client hears of it first, if that can be done. */
export const informsBefore = (provision: Provision) => defineRule({
  ...provision,
  effect: "oblige",
  on: [
    "treatment", "payment", "operations", "care-involvement", "unit-sharing", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "emergency",
    "court-order", "subpoena", "search-warrant", "oversight", "legal-defense", "benefits",
  ],
  upon: "release",
  duty: "notify-client-before",
  asks: "holder",
  messages: { first: "Tell {name} before it goes, and what may follow from it, if that is possible and safe." },

  evaluate: ({ holder, file, request }, holds) => (file.clients.has(holder) && holder !== request.recipient.id ? holds("first", { name: holder }) : silent),
});
