import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { dangersIn } from "../shapes/answers.ts";
import { ACA_B_2_A, provision } from "./provisions.ts";

/** Whoever doubts whether a danger is grave enough does not decide that alone. */
export const consultWhenInDoubt = defineRule({
  ...provision("consult-when-in-doubt", "after ACA B.2.a", "beneficence", ACA_B_2_A, "A therapist in doubt about an exception consults a supervisor or an ethics board."),
  effect: "forbid",
  bars: ["threat-to-others", "danger-to-self", "commitment"],
  consult: ["supervisor", "ethics-board"],
  asks: "holder",
  messages: { doubt: "It is not clear how serious or how near the danger is. Talk it over now, before you decide alone." },

  evaluate({ claims }, holds) {
    const dangers = dangersIn(claims);
    const clear = dangers.some(({ serious, imminent }) => serious !== "unknown" && imminent !== "unknown");
    return dangers.length === 0 || clear ? silent : holds("doubt");
  },
});
