import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** What is posted is told to everybody. That is so of a warning too, and of an answer to a review. */
export const notOnSocialMedia = defineRule({
  ...provision("not-on-social-media", "on accidental disclosure", "fidelity", OURS, "Nothing about a client goes onto social media."),
  effect: "forbid",
  bars: { allBut: ["deidentified"] },
  ifRequired: ["privacy-officer"],
  asks: "content",
  messages: { public: "On this way everybody would learn it. Choose one that reaches only {recipient}." },
  evaluate: ({ request: { channel, recipient } }, holds) => (channel.by === "social-media" ? holds("public", { recipient: recipient.id }) : silent),
});
