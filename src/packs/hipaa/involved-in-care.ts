import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { byAgreement, unlessNotes } from "./shapes.ts";

/**
 * Family and others who take part in the care may hear what bears directly on their part: with the agreement of a person
 * able to decide, and otherwise as the therapist judges best for that person.
 *
 * Not decided here: how much bears on their part, and agreement by silence, which the therapist claims as agreed. A
 * person who is able but not present is asked.
 */
export const involvedInCare = defineRule({
  ...provision("164.510(b)(1)(i)", "involved-in-care", "beneficence", "Those who take part in the care may hear what bears on their part, if the person agrees or cannot be asked."),
  effect: "permit",
  on: ["care-involvement"],
  asks: "holder",
  messages: {
    "agreed": "{name} agrees that {recipient}, who takes part in the care, hears this.",
    "best-interest": "{name} cannot decide now, and it is best for {name} that {recipient}, who takes part in the care, hears this.",
  },

  evaluate(facts, holds) {
    const { content, holder: name, request: { recipient, purpose } } = facts;
    return purpose === "locate" ? silent : unlessNotes(content, byAgreement(facts, (why) => holds(why, { name, recipient: recipient.id })));
  },
});
