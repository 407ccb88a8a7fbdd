import { asFact, every, notNotes, ofKind, orAsk, permits, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * Whether the order names this recipient and this content, and lists no less than it, has been asked before.
 * Psychotherapy notes go only on an order that lists them: one that speaks of everything leaves it open whether it
 * means them.
 *
 * Not decided here: whether the order was rightly made, and what privilege says to it.
 */
export const courtOrder = permits(
  provision("164.512(e)(1)(i)", "court-order", "justice", "What a court or tribunal has ordered to be disclosed may be disclosed, and nothing beyond it."),
  {
    on: "court-order",
    says: "A judge has signed an order that covers this. It concerns {name}.",
    when: ({ holder, content, claims }) => some(ofKind(claims, "court-order").map(({ judge, covers }) => every([
      asFact(judge, "judges-signature", holder, "court"),
      some([notNotes(content), orAsk(covers !== "all-named", "ruling-on-privilege", holder, "court")]),
    ]))),
  },
);
