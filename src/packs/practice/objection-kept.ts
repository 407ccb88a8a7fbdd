import { defineRule } from "../../engine/rule.ts";
import { asFact, findBy } from "../shapes/answers.ts";
import { hasObjected } from "../shapes/wishes.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Whoever said no to a person, or to all relatives, is heard. The other members of the treatment count as relatives, whatever
 * they call themselves. Where it cannot be told whether somebody is a relative, the client is asked.
 */
export const objectionKept = defineRule({
  ...provision("objection-kept", "after 45 CFR 164.510(b)(2)", "autonomy", PRIVACY_RULE, "A client's objection to telling somebody is kept."),
  effect: "forbid",
  bars: ["care-involvement", "unit-sharing"],
  asks: "holder",
  messages: { objected: "{name} has said that {recipient} must not be told." },

  evaluate(facts, holds) {
    const { holder: name, request: { recipient } } = facts;
    return findBy(asFact(hasObjected(facts), "agreed", name, "client"), () => holds("objected", { name, recipient: recipient.id }));
  },
});
