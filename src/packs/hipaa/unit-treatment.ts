import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

/**
 * What is said within a joint treatment is part of treating the unit, and this body leaves it to the therapist.
 *
 * Not decided here: secrets. Whether one member may hear what another said alone is for the codes and for what was
 * agreed with the members.
 */
export const unitTreatment = defineRule({
  ...provision("164.506(c)(1)", "unit-treatment", "beneficence", "Within a joint treatment, the federal law leaves what is said to those who treat."),
  effect: "permit",
  on: ["unit-sharing"],
  asks: "content",
  messages: { treats: "Saying this to {recipient} is part of treating both together." },

  evaluate: ({ content, request: { recipient } }, holds) => unlessNotes(content, holds("treats", { recipient: recipient.id })),
});
