import { allOf, anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { restrictionsOn } from "./shapes.ts";

/**
 * A practice that agreed to keep something from somebody keeps it. It reaches treatment, payment and operations, under
 * which this body also files sharing within the joint treatment and the practice's own defence, and what those involved
 * in the care hear.
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
  messages: { agreed: "It was agreed with {name} that {recipient} does not get this." },

  evaluate(facts, holds) {
    const { holder, request: { recipient } } = facts;
    switch (anyOf(restrictionsOn(facts).map(({ restriction: { agreed }, reaches }) => allOf([agreed, reaches])))) {
      case "yes": return holds("agreed", { name: holder, recipient: recipient.id });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "restriction", of: holder, askedOf: "practice" });
    }
  },
});
