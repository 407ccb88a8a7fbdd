import { defineRule } from "../../engine/rule.ts";
import { every, findBy, ofKind, opposite, some, type Answer } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";
import { isByJudge, isComplete, isFromHere } from "./shapes.ts";

/**
 * A court commands where it sits. An order from another state reaches a practice here once a court here has taken it over,
 * as a subpoena does: for the uniform act a subpoena is any such paper of a court, whatever it is called. A federal court's
 * order, and one from a place where the practice, its clinicians or the clients of that session were, is not held up.
 *
 * Of several papers, the one that is complete in itself is asked, so that none lends another its place.
 *
 * Not decided here: whether a court of such a place has power over this practice.
 */
export const orderFromElsewhere = defineRule({
  ...provision("order-from-elsewhere", fromMemory("as in Uniform Interstate Depositions and Discovery Act 2(5), 3"), "justice", "An order of a court elsewhere counts once a court here has taken it over."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: { elsewhere: "The order does not come from a court of a place where this practice works. Have an attorney say whether it binds here." },

  evaluate(facts, holds) {
    const { casefile, claims, content, holder } = facts;
    const orders = ofKind(claims, "court-order").map((order) => {
      const here = isFromHere(order, content, casefile, holder);
      return { byJudge: isByJudge(order, holder), complete: isComplete(order, facts), here, away: opposite(here) };
    });
    const isAny = (what: "byJudge" | "complete", whence: "here" | "away"): Answer => some(orders.map((order) => every([order[what], order[whence]])));
    const elsewhere = every([
      opposite(isAny("complete", "here")),
      some([isAny("complete", "away"), every([isAny("byJudge", "away"), opposite(isAny("byJudge", "here"))])]),
    ]);
    return findBy(elsewhere, () => holds("elsewhere"));
  },
});
