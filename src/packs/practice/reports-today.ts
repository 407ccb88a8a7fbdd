import { defineRule } from "../../engine/rule.ts";
import { asFact, ofKind, owedBy, some } from "../shapes/answers.ts";
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
  evaluate({ claims, holder }, holds) {
    const children = ofKind(claims, "abuse").filter(({ victim }) => victim === "child");
    return owedBy(some(children.map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))), () => holds("today"));
  },
});
