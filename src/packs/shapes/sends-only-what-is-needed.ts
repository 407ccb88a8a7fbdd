import type { Basis } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** What goes is cut down to what the purpose needs, also where a law would let more go. */
export const sendsOnlyWhatIsNeeded = (
  provision: Provision,
  on: readonly Basis[] | "every",
  when: (facts: ContentFacts) => boolean = () => true,
) => defineRule({
  ...provision,
  effect: "oblige",
  on,
  upon: "release",
  duty: "minimum-necessary",
  asks: "content",
  messages: { needed: "Leave out whatever this purpose does not need." },

  evaluate(facts, holds) {
    const { request: { requester, recipient }, content } = facts;
    const toOneself = content.holders.length === 1 && content.holders.includes(recipient.id) && requester.id === recipient.id;
    return toOneself || content.holders.length === 0 || !when(facts) ? silent : holds("needed");
  },
});
