import { defineRule } from "../../engine/rule.ts";
import { every, findBy, isNotes, ofKind, opposite, plainly, some } from "../shapes/answers.ts";
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

  evaluate(facts, holds) {
    const { casefile, claims, content, holder } = facts;
    const named = some(ofKind(claims, "court-order").map((order) => every([plainly(order.covers !== "all-named"), isComplete(order, facts), isFromHere(order, content, casefile, holder)])));
    return findBy(every([isNotes(content), opposite(named)]), () => holds("unnamed"));
  },
});
