import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";
import { isComplete, isFromHere } from "./shapes.ts";

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

  evaluate({ casefile, claims, content, holder }, holds) {
    const orders = claims.flatMap((claim) => (claim.kind === "court-order" && claim.judge !== "no" ? [claim] : []));
    const complete = orders.filter((order) => isComplete(order, holder));
    const asked = complete.length > 0 ? complete : orders;
    return asked.length === 0 || asked.some((order) => isFromHere(order, content, casefile)) ? silent : holds("elsewhere");
  },
});
