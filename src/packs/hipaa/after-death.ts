import { isDead } from "../../domain/persons.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, reverse, some } from "../shapes/answers.ts";
import { isMeant } from "../shapes/close.ts";
import { hasObjected } from "../shapes/wishes.ts";
import { provision } from "./provisions.ts";
import { involvementsOf, unlessNotes } from "./shapes.ts";

/**
 * Those who took part in the care of somebody who has died may hear what bears on their part, unless the person had said
 * otherwise. What was said is an objection on file; agreement is no longer asked for, save where a no to relatives may
 * have meant this recipient, and of whoever is neither a relative nor a close friend: somebody else the person must have named.
 *
 * Not decided here: who acts for the estate. An executor has the right of access.
 */
export const afterDeath = defineRule({
  ...provision("164.510(b)(5)", "after-death", "beneficence", "After a death, those who took part in the care may hear what bears on their part, unless the person had objected."),
  effect: "permit",
  on: ["care-involvement"],
  asks: "holder",
  messages: { involved: "{name} has died and had not objected; {recipient} took part in the care." },

  evaluate(facts, holds) {
    const { content, file, holder, request: { recipient, at } } = facts;
    const client = file.clients.get(holder);
    if (client === undefined || !isDead(client, at) || involvementsOf(facts).length === 0) return silent;
    const mayHear = every([asFact(reverse(hasObjected(facts)), "agreed", holder, "therapist"), some(involvementsOf(facts).map((claim) => isMeant(facts, claim)))]);
    return mayHear.is === "no" ? silent : unlessNotes(content, findBy(mayHear, () => holds("involved", { name: holder, recipient: recipient.id })));
  },
});
