import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** A case in which nobody can be recognized may be told. */
export const blindedCase = defineRule({
  ...provision("blinded-case", "on accidental disclosure", "beneficence", OURS, "A case in which nobody can be recognized may be talked about."),
  effect: "permit",
  on: ["deidentified"],
  asks: "content",
  messages: { blinded: "Nobody can be recognized in this." },

  evaluate({ content }, holds) {
    if (content.recognizable === "unknown") return undetermined({ fact: "recognizable", of: content.id, askedOf: "therapist" });
    return content.recognizable === "no" ? holds("blinded") : silent;
  },
});
