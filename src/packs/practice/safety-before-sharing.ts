import { isWorriedAbout } from "../../domain/persons.ts";
import type { Sensitivity } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";
import { isKeptAway } from "./shapes.ts";

/** Matters that an agreement on sharing does not carry: somebody's safety, a test result that a statute guards, another person's confidence. */
const NOT_SHARED: ReadonlySet<Sensitivity> = new Set([
  "partner-violence", "confidential-location", "violence", "child-abuse", "elder-abuse", "sexual-assault", "suicidality", "hiv-sti", "third-party-identity",
]);

/**
 * A policy against secrets must not carry word of an escape plan to the one who is escaped from. Where
 * somebody's safety is in the picture, or a matter that a statute guards, nothing is shared before somebody has thought
 * about it.
 */
export const safetyBeforeSharing = defineRule({
  ...provision("safety-before-sharing", "on what is said alone", "nonmaleficence", OURS, "What touches on safety or on specially guarded matters is not shared before a supervisor has thought about it."),
  effect: "forbid",
  bars: ["unit-sharing", "care-involvement", "danger-to-self"],
  consult: ["supervisor"],
  asks: "holder",
  messages: {
    guarded: "What would be told touches on safety, or on matters that the law guards. Think about what it would mean for {name} first.",
    hidden: "{name} keeps a place secret, and this tells of it to {recipient}. Think about what it would mean for {name} first.",
    order: "A protective order keeps {recipient} away from {name}.",
    worry: "Somebody has noted a worry about {recipient} acting for {name}. Think about what it would mean for {name} first.",
  },

  evaluate({ content, file, holder, request }, holds) {
    const { recipient } = request;
    if (holder === recipient.id) return silent;
    const slots = { name: holder, recipient: recipient.id };
    const client = file.clients.get(holder);
    if (client !== undefined && isWorriedAbout(recipient.id, client, request.at)) return holds("worry", slots);
    const order = isKeptAway(recipient.id, holder, file, request.at);
    if (order.is === "yes") return holds("order", slots);
    if (request.purpose === "suicide-prevention" || request.purpose === "protection") { // there the danger itself is what is told
      const isClose = file.people.has(recipient.id) || file.acting.has(recipient.id);
      if (isClose && content.sensitivities.includes("confidential-location")) return holds("hidden", slots);
    } else if (content.sensitivities.some((each) => NOT_SHARED.has(each))) return holds("guarded", { name: holder });
    return order.is === "unknown" ? undetermined(...order.missing) : silent;
  },
});
