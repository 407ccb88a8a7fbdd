import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { goesToItsWriter } from "../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";

/**
 * Whoever wrote notes may use them to treat, psychotherapy notes included. It speaks of any entry, so that nothing hangs
 * on whether these are such notes; of others the same follows from 164.506(c)(1).
 *
 * Not decided here: a colleague who treats too, and a therapist who has left the practice. They are not the originator
 * who uses the notes.
 */
export const originatorsOwnNotes = defineRule({
  ...provision("164.508(a)(2)(i)(A)", "originators-own-notes", "beneficence", "Whoever wrote psychotherapy notes may use them to treat."),
  effect: "permit",
  on: ["treatment"],
  asks: "content",
  messages: { own: "{recipient} wrote this and uses it to treat." },

  evaluate: (facts, holds) => (goesToItsWriter(facts) ? holds("own", { recipient: facts.request.recipient.id }) : silent),
});
