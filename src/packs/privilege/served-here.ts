import type { Known } from "../../domain/schema.ts";
import type { Missing } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";

/**
 * A subpoena, a board's too, binds only where it was served as the law asks, and one from elsewhere only once a court here has taken it
 * over. Of several papers each must be in order, so that none lends another what it lacks.
 */
export const servedHere = defineRule({
  ...provision("served-here", fromMemory("as in Fed. R. Civ. P. 45(b); Uniform Interstate Depositions and Discovery Act"), "justice", "A subpoena counts only if it was served properly and, if it comes from elsewhere, was taken over by a court here."),
  effect: "forbid",
  bars: ["subpoena", "oversight"],
  asks: "holder",
  messages: {
    unserved: "The subpoena was not served as the law asks.",
    elsewhere: "The subpoena comes from elsewhere, and no court here has taken it over.",
  },

  evaluate({ claims, holder }, holds) {
    const papers = ofKind(claims, "subpoena");
    if (papers.some(({ domesticated }) => domesticated === "no")) return holds("elsewhere");
    if (papers.some(({ served }) => served === "no")) return holds("unserved");
    const open = (value: Known, fact: Missing["fact"]): readonly Missing[] => (value === "unknown" ? [{ fact, of: holder, askedOf: "requester" }] : []);
    const missing = papers.flatMap(({ served, domesticated }) => [...open(served, "service"), ...open(domesticated, "taken-over-here")]);
    return missing.length > 0 ? undetermined(...missing) : silent;
  },
});
