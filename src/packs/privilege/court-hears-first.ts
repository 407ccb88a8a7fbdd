import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { JAFFEE, provision } from "./provisions.ts";

/**
 * An order that was made before the court looked at privilege, or without hearing the person whose confidence it
 * opens, is neither refused nor simply carried out: an attorney takes it back to the court before the day it names.
 */
export const courtHearsFirst = defineRule({
  ...provision("court-hears-first", JAFFEE, "justice", "An order that left privilege open, or heard one side only, goes back to the court through an attorney first."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: {
    "no-ruling": "Nothing says that the court ruled on privilege. Have an attorney ask it to, before the day on which the order must be obeyed.",
    "not-heard": "{name} was not heard before the order was made. Have an attorney bring that before the court, before the day on which the order must be obeyed.",
  },

  evaluate({ claims, holder: name }, holds) {
    const orders = claims.flatMap((claim) => (claim.kind === "court-order" && claim.judge !== "no" ? [claim] : []));
    const ruled = orders.filter(({ privilege }) => privilege === "ruled");
    if (orders.length === 0 || ruled.some(({ heard, judge }) => judge === "yes" && heard.includes(name))) return silent; // one paper, and all of it
    return ruled.every(({ heard }) => heard.includes(name)) ? holds("no-ruling") : holds("not-heard", { name });
  },
});
