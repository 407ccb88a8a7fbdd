import type { Known } from "../../domain/schema.ts";
import type { Missing } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";

/**
 * A subpoena binds only where it was served as the law asks, and one from elsewhere only once a court here has taken it
 * over. Of several papers one in order is enough.
 */
export const servedHere = defineRule({
  ...provision("served-here", fromMemory("as in Fed. R. Civ. P. 45(b); Uniform Interstate Depositions and Discovery Act"), "justice", "A subpoena counts only if it was served properly and, if it comes from elsewhere, was taken over by a court here."),
  effect: "forbid",
  bars: ["subpoena"],
  asks: "holder",
  messages: {
    unserved: "The subpoena was not served as the law asks.",
    elsewhere: "The subpoena comes from elsewhere, and no court here has taken it over.",
  },

  evaluate({ claims, holder }, holds) {
    const papers = claims.flatMap((claim) => (claim.kind === "subpoena" ? [claim] : []));
    if (papers.length === 0 || papers.some(({ served, domesticated }) => served === "yes" && domesticated === "yes")) return silent;
    const open = (value: Known, fact: Missing["fact"]): readonly Missing[] => (value === "unknown" ? [{ fact, of: holder, askedOf: "requester" }] : []);
    const curable = papers.filter(({ served, domesticated }) => served !== "no" && domesticated !== "no");
    if (curable.length > 0) return undetermined(...curable.flatMap(({ served, domesticated }) => [...open(served, "service"), ...open(domesticated, "taken-over-here")]));
    return papers.some(({ domesticated }) => domesticated === "no") ? holds("elsewhere") : holds("unserved");
  },
});
