import { isElectronic } from "../../domain/vocabulary.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, ofKind, plainly, some } from "../shapes/answers.ts";
import { askedBySubject, reachable } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * Whoever has the right of access may have the copy sent to somebody else: in writing, signed, and saying to whom and
 * where. A court has limited this to an electronic copy of what is held electronically (Ciox Health v. Azar, D.D.C.
 * 2020, not read). So it is silent for paper, and where the way is not known.
 *
 * Not decided here: whether the record itself is electronic, which is not on file; and which format was asked for.
 */
export const sentWhereTheClientSays = defineRule({
  ...provision("164.524(c)(3)(ii)", "sent-where-the-client-says", "autonomy", "A client may have an electronic copy sent to somebody else, by a signed request that says to whom and where."),
  effect: "require",
  on: ["individual-access"],
  asks: "holder",
  messages: { directed: "A signed request has this copy sent to {recipient}. It is about {name}." },

  evaluate(facts, holds) {
    const { claims, holder, request: { form, channel: { by }, recipient } } = facts;
    const directed = ofKind(claims, "written-request").filter(({ elements }) => elements.includes("directs-to-recipient"));
    return findBy(every([
      plainly(form === "copy" && by !== "unknown" && isElectronic(by)),
      some(directed.map(({ signed }) => asFact(signed, "signed-request", holder, "requester"))),
      askedBySubject(facts), reachable(facts),
    ]), () => holds("directed", { name: holder, recipient: recipient.id }));
  },
});
