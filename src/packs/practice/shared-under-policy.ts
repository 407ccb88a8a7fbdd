import { match } from "ts-pattern";
import { sharingOf } from "../../domain/secrets.ts";
import { silent, type Finding } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { NASW_1_07_G, provision } from "./provisions.ts";

/**
 * Under a policy that a member signed before speaking, the therapist may bring what was said alone into the joint
 * work. May: never must, and never outside the unit.
 */
export const sharedUnderPolicy = defineRule({
  ...provision("shared-under-policy", "after NASW 1.07(g)", "fidelity", NASW_1_07_G, "What was said alone may be told to the other members where the speaker agreed to such a policy beforehand."),
  effect: "permit",
  on: ["unit-sharing"],
  asks: "holder",
  messages: {
    agreed: "{name} agreed, before saying this, that it may be shared within the treatment.",
    afterwards: "{name} has agreed to a policy on secrets, though only after saying this.",
    heard: "{recipient} was there when {name} said this.",
    own: "{name} said this and may hear it.",
  },

  evaluate({ content, file, holder, request }, holds) {
    const { recipient, at } = request;
    if (holder === recipient.id) return holds("own", { name: holder });
    return match(sharingOf(file, content, holder, recipient.id, at))
      .returnType<Finding>()
      .with("agreed", () => holds("agreed", { name: holder }))
      .with("heard-it", () => holds("heard", { name: holder, recipient: recipient.id }))
      .with("agreed-too-late", () => holds("afterwards", { name: holder }))
      .with("excepted", "kept-apart", "nothing-agreed", "when-unknown", () => silent)
      .exhaustive();
  },
});
