import { areNotes } from "../../domain/notes.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";
import { isComplete, isFromHere } from "./shapes.ts";

/** An order for "the file" was hardly made with a therapist's private notes in mind. Whether it means them, the court says. */
export const notesNamedInOrder = defineRule({
  ...provision("notes-named-in-order", fromMemory("45 CFR 164.508(a)(2)(ii); 45 CFR 164.512(e)(1)(i)"), "fidelity", "Notes that are kept apart go on an order only if it names them."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: { unnamed: "The order does not name the notes that are kept apart. Have an attorney ask the court whether it means them." },

  evaluate({ casefile, claims, content, holder }, holds) {
    const orders = claims.flatMap((claim) => (claim.kind === "court-order" ? [claim] : []));
    const isNamed = orders.some((order) => order.covers !== "all-named" && isComplete(order, holder) && isFromHere(order, content, casefile));
    return areNotes(content) === "no" || isNamed ? silent : holds("unnamed");
  },
});
