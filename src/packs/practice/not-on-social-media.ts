import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { isPosted } from "../shapes/questions.ts";
import { OURS, provision } from "./provisions.ts";

/**
 * What is posted is told to everybody. That is so of a warning too, and of an answer to a review. A warning does not
 * wait, though, until somebody has written down by which way it goes.
 */
export const notOnSocialMedia = defineRule({
  ...provision("not-on-social-media", "on accidental disclosure", "fidelity", OURS, "Nothing about a client goes onto social media."),
  effect: "forbid",
  bars: { allBut: ["deidentified"] },
  ifRequired: ["privacy-officer"],
  asks: "holder",
  messages: { public: "On this way everybody would learn it. Choose one that reaches only {recipient}." },
  evaluate: (facts, holds) => findBy(isPosted(facts), () => holds("public", { recipient: facts.request.recipient.id })),
});
