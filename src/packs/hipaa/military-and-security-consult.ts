import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

const THOSE: ReadonlySet<string> = new Set(["military-command", "national-security", "protective-service"]);

/**
 * Military, intelligence and protective functions turn on facts that no chart holds: a published notice, membership
 * of the armed forces, an act of Congress. Before anything goes to such a recipient, somebody who knows that law has
 * looked at it. A search warrant that a court has issued is not held up.
 */
export const militaryAndSecurityConsult = defineRule({
  ...provision("164.512(k)(1)(i)", "military-and-security-consult", "fidelity", "Before anything goes to the military, to intelligence or to a protective service, somebody who knows that law looks at it."),
  effect: "forbid",
  bars: ["government-function", "search-warrant"],
  consult: ["attorney", "privacy-officer"],
  asks: "holder",
  messages: { ask: "Have an attorney or the privacy officer look at this before anything about {name} goes to such a recipient." },

  evaluate({ holder, claims, request: { recipient } }, holds) {
    const byCourt = ofKind(claims, "search-warrant").some(({ paper }) => paper === "search-warrant");
    return THOSE.has(recipient.kind) && !byCourt ? holds("ask", { name: holder }) : silent;
  },
});
