import type { ClaimKind } from "../../domain/exception.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, findBy, plainly } from "../shapes/answers.ts";
import { goesBy } from "../shapes/questions.ts";
import { OURS, provision } from "./provisions.ts";

/** What a warning or an emergency stands on. */
const CANNOT_WAIT: ReadonlySet<ClaimKind> = new Set(["threat", "self-danger", "emergency"]);

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
  evaluate({ claims, request }, holds) {
    const { channel: { by }, recipient } = request;
    const posted = every([plainly(by === "social-media" || !claims.some(({ kind }) => CANNOT_WAIT.has(kind))), goesBy((way) => way === "social-media", request)]);
    return findBy(posted, () => holds("public", { recipient: recipient.id }));
  },
});
