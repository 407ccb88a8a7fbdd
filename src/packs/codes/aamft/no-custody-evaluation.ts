import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision } from "./provisions.ts";

/**
 * Whoever treats a family does not also judge who should have the children. The number of the standard and its text
 * were not read, so the rule asks for a consultation and says no to nobody.
 */
export const noCustodyEvaluation = defineRule({
  ...provision(
    "aamft/7.7/no-custody-evaluation", "7.7", "justice", false,
    "A therapist who treats members of a family gives no opinion on custody.",
  ),
  effect: "forbid",
  bars: ["authorization", "subpoena", "court-order"],
  consult: ["ethics-board", "attorney"],
  asks: "content",
  messages: { opinion: "This asks the treating therapist for an opinion on custody." },

  evaluate({ content, request, file }, holds) {
    const roles = [...file.clinicians.values()].map(({ role }) => role);
    // Where nobody on file is said to treat, somebody treats all the same, unless this is the file of an evaluation.
    const evaluates = roles.includes("evaluator") && !roles.includes("treating");
    return content.topic === "opinion" && request.purpose === "custody" && !evaluates ? holds("opinion") : silent;
  },
});
