import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { JAFFEE, provision } from "./provisions.ts";

/** A warrant lets officers take and says nothing of privilege: counsel claims it, on the spot or with the court, before anything is opened. */
export const warrantIsNoRuling = defineRule({
  ...provision("warrant-is-no-ruling", JAFFEE, "fidelity", "Before anything is handed over on a warrant, an attorney claims privilege."),
  effect: "forbid",
  bars: ["search-warrant"],
  consult: ["attorney"],
  asks: "holder",
  messages: { claim: "A warrant does not lift privilege. Do not stand in the way, hand over nothing yourself, say that it is privileged, and call an attorney now." },
  evaluate: ({ claims }, holds) => (claims.some((claim) => claim.kind === "search-warrant" && claim.paper !== "administrative-warrant") ? holds("claim") : silent),
});
