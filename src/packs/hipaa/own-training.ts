import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

/**
 * In the practice's own training, where people learn under supervision to counsel, psychotherapy notes may be used too.
 * It speaks of any entry, so that nothing hangs on whether these are such notes.
 *
 * Not decided here: a supervisor from outside, and a program of somebody else.
 */
export const ownTraining = defineRule({
  ...provision("164.508(a)(2)(i)(B)", "own-training", "beneficence", "In its own supervised training the practice may use psychotherapy notes."),
  effect: "permit",
  on: ["operations"],
  asks: "content",
  messages: { training: "{recipient} learns, or supervises, in this practice's own training." },

  evaluate: ({ request: { recipient, purpose } }, holds) =>
    (recipient.place === "inside" && (purpose === "training" || purpose === "supervision") ? holds("training", { recipient: recipient.id }) : silent),
});
