import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** Federal law lets a suspicion be reported; nearly every state demands it, and soon. Whoever has no state's rule at hand asks the hotline, and asks today. */
export const reportsToday = defineRule({
  ...provision("reports-today", "on reports of abuse", "nonmaleficence", OURS, "A suspicion that a child is abused is taken to the hotline the same day."),
  effect: "oblige",
  on: ["abuse-report"],
  upon: "either",
  duty: "report",
  asks: "holder",
  messages: { today: "Unless a rule named here says otherwise: your state very likely requires this report within hours. Ask its hotline today." },
  evaluate: ({ claims }, holds) => (claims.some((claim) => claim.kind === "abuse" && claim.victim === "child") ? holds("today") : silent),
});
