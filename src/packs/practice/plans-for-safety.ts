import { defineRule } from "../../engine/rule.ts";
import { asFact, owedBy, ofKind, plainly, every, some } from "../shapes/answers.ts";
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
  evaluate({ claims, holder, file }, holds) {
    const hurt = some(ofKind(claims, "abuse").map(({ victim, of, suspect }) => every([
      plainly(file.clients.has(holder) && victim === "partner" && of.length === 1 && suspect !== "client"),
      asFact(suspect === "unknown" ? suspect : "yes", "suspicion", holder, "therapist"),
    ])));
    return owedBy(hurt, () => holds("together", { name: holder }));
  },
});
