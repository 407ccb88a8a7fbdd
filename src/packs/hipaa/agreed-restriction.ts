import { allOf, anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { restrictionsOn } from "./shapes.ts";

/**
 * A practice that agreed to keep something from somebody keeps it, also from whoever would get it for that person. It
 * reaches treatment, payment and operations, under which this body also files sharing within the joint treatment and the
 * practice's own defence, and what those involved in the care hear.
 *
 * An emergency in which this is needed to treat the person is a ground of its own and is not barred, nor is anything
 * that 164.512 opens (164.522(a)(1)(iii) and (v)).
 *
 * Not decided here: who ended a restriction. Ended by the practice alone, it still covers what is older than that
 * (164.522(a)(2)(iii)(B)); the file has only the day.
 */
export const agreedRestriction = defineRule({
  ...provision("164.522(a)(1)(iii)", "agreed-restriction", "fidelity", "A restriction to which the practice agreed is kept, save in an emergency."),
  effect: "forbid",
  bars: ["treatment", "payment", "operations", "care-involvement", "unit-sharing", "legal-defense"],
  asks: "holder",
  messages: {
    agreed: "It was agreed with {name} that {recipient} does not get this.",
    "for-another": "It was agreed with {name} that {requester} does not get this, and {recipient} would get it for {requester}.",
  },

  evaluate(facts, holds) {
    const { holder: name, request: { recipient: { id: recipient }, requester: { id: requester } } } = facts;
    const asked = restrictionsOn(facts).map(({ restriction: { agreed, against }, reaches }) => ({ against, reaches: allOf([agreed, reaches]) }));
    const kept = asked.filter(({ reaches }) => reaches === "yes");
    switch (anyOf(asked.map(({ reaches }) => reaches))) {
      case "yes": return kept.some(({ against }) => against === "all" || against.includes(recipient)) ? holds("agreed", { name, recipient }) : holds("for-another", { name, recipient, requester });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "restriction", of: name, askedOf: "practice" });
    }
  },
});
