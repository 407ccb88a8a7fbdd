import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** Whoever was hurt by a partner may want no report. What keeps that person safe is worked out together, with a report or without. */
export const plansForSafety = defineRule({
  ...provision("plans-for-safety", "on violence between partners", "nonmaleficence", OURS, "With somebody who was hurt by a partner, a plan for safety is made."),
  effect: "oblige",
  on: ["abuse-report"],
  upon: "either",
  duty: "safety-plan",
  asks: "holder",
  messages: { together: "Work out with {name} how to be safe, what help there is, and how to reach you unobserved." },
  evaluate: ({ claims, holder, file }, holds) =>
    (file.clients.has(holder) && claims.some((claim) => claim.kind === "abuse" && claim.victim === "partner" && claim.of.length === 1 && claim.suspect !== "client") ? holds("together", { name: holder }) : silent),
});
