import type { Sharing } from "../../domain/secrets.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { NASW_1_07_G, provision } from "./provisions.ts";
import { isSharing, sharingFor } from "./shapes.ts";

/** How far an agreement lets it be told; the one that comes too late is asked about by a rule of its own. */
const LETS_TELL: ReadonlySet<Sharing> = new Set(["agreed", "agreed-too-late", "heard-it"]);

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

  evaluate(facts, holds) {
    const { holder: name, request: { recipient } } = facts;
    if (name === recipient.id) return holds("own", { name });
    const sharing = sharingFor(facts);
    return findBy(isSharing(LETS_TELL, sharing, facts), () => {
      if (sharing.surely === "heard-it") return holds("heard", { name, recipient: recipient.id });
      return holds(sharing.surely === "agreed" ? "agreed" : "afterwards", { name });
    });
  },
});
