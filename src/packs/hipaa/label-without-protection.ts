import { areNotes } from "../../domain/notes.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { notNotes } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * What is called psychotherapy notes is not protected as such by its name. It has to be kept apart from the rest of the
 * record and free of what can never be such notes. Otherwise it is an ordinary part of the record, and somebody should
 * know that before relying on the name.
 */
export const labelWithoutProtection = defineRule({
  ...provision("164.501", "label-without-protection", "fidelity", "Notes are psychotherapy notes by how they are kept and what is in them, not by their name."),
  effect: "oblige",
  on: "every",
  upon: "either",
  duty: "document",
  asks: "content",
  messages: {
    together: "This is called psychotherapy notes, but it is kept with the rest of the record. So it counts as an ordinary part of the record.",
    mixed: "This is called psychotherapy notes, but there is medication, times, test results or a summary in it. So it counts as an ordinary part of the record.",
  },

  evaluate({ content }, holds) {
    if (!content.kinds.includes("psychotherapy-notes")) return silent;
    switch (areNotes(content)) {
      case "yes": return silent;
      case "no": return holds(content.keptSeparate === "no" ? "together" : "mixed");
      case "unknown": return undetermined(...notNotes(content).missing);
    }
  },
});
