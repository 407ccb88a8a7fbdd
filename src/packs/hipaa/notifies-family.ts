import type { Purpose, Topic } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { byAgreement, unlessNotes } from "./shapes.ts";

const TOPICS: ReadonlySet<Topic> = new Set(["location", "condition"]);
const PURPOSES: ReadonlySet<Purpose> = new Set(["locate", "medical-emergency", "family-support"]);

/**
 * Family and whoever is responsible for the care may be told where the person is and how the person is in general, and
 * may be looked for to tell them so.
 *
 * Not decided here: a death, which is a rule of its own, and help in a disaster (164.510(b)(4)).
 */
export const notifiesFamily = defineRule({
  ...provision("164.510(b)(1)(ii)", "notifies-family", "beneficence", "Family may be told where a person is and how, if the person agrees or cannot be asked."),
  effect: "permit",
  on: ["care-involvement"],
  asks: "holder",
  messages: {
    "agreed": "{name} agrees that {recipient} is told where {name} is and how.",
    "best-interest": "{name} cannot decide now, and it is best for {name} that {recipient} is told where {name} is and how.",
  },

  evaluate(facts, holds) {
    const { content, holder: name, request: { recipient, purpose } } = facts;
    if (content.topic === undefined || !TOPICS.has(content.topic) || !PURPOSES.has(purpose)) return silent;
    return unlessNotes(content, byAgreement(facts, (why) => holds(why, { name, recipient: recipient.id })));
  },
});
