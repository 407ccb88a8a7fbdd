import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** Nothing is said or sent where others can hear or see it. A warning does not wait for a quiet room. */
export const speaksInPrivate = (provision: Provision) => defineRule({
  ...provision,
  effect: "forbid",
  bars: { allBut: ["threat-to-others", "danger-to-self", "emergency", "deidentified"] },
  ifRequired: ["privacy-officer"],
  asks: "content",
  messages: { overheard: "Others could hear or see this on the way. Move to where they cannot." },

  evaluate({ request: { channel, recipient } }, holds) {
    if (channel.by === "public-space" || channel.by === "social-media" || channel.private === "no") return holds("overheard");
    return channel.private === "yes" ? silent : undetermined({ fact: "privacy-of-channel", of: recipient.id, askedOf: "therapist" });
  },
});
