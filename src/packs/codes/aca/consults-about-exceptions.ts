import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { dangersIn } from "../../shapes/answers.ts";
import { provision, SECTION_B_2 } from "./provisions.ts";

/** Whoever doubts whether an exception is valid asks other professionals before acting on it. */
export const consultsAboutExceptions = defineRule({
  ...provision(
    "aca/B.2.a/consults-about-exceptions", "B.2.a", "beneficence", SECTION_B_2,
    "A counselor in doubt whether an exception to confidentiality is valid consults other professionals.",
  ),
  effect: "forbid",
  bars: ["threat-to-others", "danger-to-self"],
  consult: ["supervisor", "attorney"],
  asks: "holder",
  messages: { doubt: "It is not clear whether the harm is serious. Ask a colleague who can judge it." },

  evaluate({ claims }, holds) {
    const dangers = dangersIn(claims);
    return dangers.length > 0 && dangers.every(({ serious }) => serious === "unknown") ? holds("doubt") : silent;
  },
});
