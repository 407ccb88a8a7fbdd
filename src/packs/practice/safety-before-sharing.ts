import { isInForceAgainst } from "../../domain/persons.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/**
 * A policy against secrets must not carry word of an escape plan to the one who is escaped from. Where violence between
 * members is in the picture, nothing is shared before somebody has thought about safety.
 */
export const safetyBeforeSharing = defineRule({
  ...provision("safety-before-sharing", "on what is said alone", "nonmaleficence", OURS, "Where there is violence between members, nothing is shared before a supervisor has thought about safety."),
  effect: "forbid",
  bars: ["unit-sharing", "care-involvement"],
  consult: ["supervisor"],
  asks: "holder",
  messages: {
    violence: "What would be told touches on violence between partners. Think about the safety of {name} first.",
    order: "A protective order keeps {recipient} away from {name}.",
  },

  evaluate({ content, file, holder, request }, holds) {
    const { recipient, at } = request;
    if (holder === recipient.id) return silent;
    const client = file.clients.get(holder);
    if (client !== undefined && isInForceAgainst(client, recipient.id, at)) return holds("order", { name: holder, recipient: recipient.id });
    return content.sensitivities.includes("partner-violence") || content.sensitivities.includes("confidential-location")
      ? holds("violence", { name: holder }) : silent;
  },
});
