import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, ofKind, opposite, plainly, some } from "../shapes/answers.ts";
import { isServed } from "../shapes/questions.ts";
import { fromMemory, provision } from "./provisions.ts";

/**
 * A subpoena, a board's too, binds only where it was served as the law asks, and one from elsewhere only once a court here has taken it
 * over. Of several papers one that is in order is enough: a paper that was served badly takes nothing from one that is served again.
 * Nor does it take anything from the authority of an agency that watches over the practice and may ask without any paper
 * (45 CFR 164.512(d)(1)).
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

  evaluate(facts, holds) {
    const { claims, request: { recipient } } = facts;
    const papers = ofKind(claims, "subpoena");
    if (papers.length === 0) return silent;
    const counts = some(papers.map((paper) => isServed(paper, facts)));
    const asksAnyway = some(ofKind(claims, "oversight")
      .map(({ body, authority }) => every([plainly(body !== "professional-body"), asFact(authority, "lawful-authority", recipient.id, "agency")])));
    return findBy(opposite(some([counts, asksAnyway])), () => (papers.some(({ domesticated }) => domesticated === "no") ? holds("elsewhere") : holds("unserved")));
  },
});
