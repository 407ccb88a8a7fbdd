import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * What the federal health department requires to look into how the practice keeps these rules must be given, also of
 * psychotherapy notes (164.508(a)(2)(ii)).
 *
 * Not decided here: any other overseer, and what the department may ask for. It says by its own papers what it requires.
 */
export const federalDepartment = defineRule({
  ...provision("164.502(a)(2)(ii)", "federal-department", "justice", "What the federal health department requires, to see how the practice keeps these rules, is given."),
  effect: "require",
  on: ["oversight"],
  asks: "holder",
  messages: { required: "{recipient} looks into how this practice keeps the federal privacy rules, and requires this." },

  evaluate({ claims, request: { recipient } }, holds) {
    if (recipient.kind !== "federal-health-department") return silent;
    switch (anyOf(ofKind(claims, "oversight").filter(({ body }) => body === "federal-health-department").map(({ authority }) => authority))) {
      case "yes": return holds("required", { recipient: recipient.id });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "lawful-authority", of: recipient.id, askedOf: "agency" });
    }
  },
});
