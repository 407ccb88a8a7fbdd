import { isWorriedAbout } from "../../domain/persons.ts";
import { under } from "../../domain/open.ts";
import type { Sensitivity } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";
import { isKeptAway } from "./shapes.ts";

/** Matters that an agreement on sharing does not carry: somebody's safety, a test result that a statute guards, another person's confidence. */
const NOT_SHARED: ReadonlySet<Sensitivity> = new Set([
  "partner-violence", "confidential-location", "violence", "child-abuse", "elder-abuse", "sexual-assault", "suicidality", "hiv-sti", "third-party-identity",
]);

/** Does it tell of a place that the holder keeps secret? Where somebody is, told from no entry, is that place as far as anybody can see. */
const tellsOfHiddenPlace = ({ content: { sensitivities, topic, entries }, file, holder }: HolderFacts): boolean => sensitivities.includes("confidential-location")
  || (topic === "location" && entries.length === 0 && under(file.entriesOf, holder).some(({ portion }) => portion.sensitivities.includes("confidential-location")));

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

  evaluate(facts, holds) {
    const { content, file, holder, request } = facts;
    const { recipient } = request;
    if (holder === recipient.id) return silent;
    const slots = { name: holder, recipient: recipient.id };
    const client = file.clients.get(holder);
    if (client !== undefined && isWorriedAbout(recipient.id, client, request.at)) return holds("worry", slots);
    const order = isKeptAway(recipient.id, holder, file, request.at);
    if (order.is === "yes") return holds("order", slots);
    if (request.purpose === "suicide-prevention" || request.purpose === "protection") { // there the danger itself is what is told
      const isClose = file.people.has(recipient.id) || file.acting.has(recipient.id);
      if (isClose && tellsOfHiddenPlace(facts)) return holds("hidden", slots);
    } else if (content.sensitivities.some((each) => NOT_SHARED.has(each))) return holds("guarded", { name: holder });
    else if (tellsOfHiddenPlace(facts)) return holds("hidden", slots);
    return order.is === "unknown" ? undetermined(...order.missing) : silent;
  },
});
