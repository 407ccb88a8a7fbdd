import type { Channel } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { OURS, provision } from "./provisions.ts";

/** Ways on which something can arrive at the wrong place. */
const SENT: ReadonlySet<Channel> = new Set([
  "voicemail", "portal", "encrypted-email", "plain-email", "text-message", "fax", "mail", "courier", "interface", "proxy-portal",
  "shared-device", "through-another-person", "unknown",
]);

/** The commonest breach is a right letter at a wrong address. */
export const addressVerified = defineRule({
  ...provision("address-verified", "on accidental disclosure", "nonmaleficence", OURS, "Nothing is sent before the address was checked to be the recipient's."),
  effect: "forbid",
  bars: { allBut: ["threat-to-others", "danger-to-self", "emergency", "deidentified"] },
  ifRequired: ["privacy-officer"],
  asks: "content",
  messages: { wrong: "The address does not belong to {recipient}. Do not send this there." },

  evaluate({ request: { channel, recipient } }, holds) {
    if (!SENT.has(channel.by)) return silent;
    if (channel.addressVerified === "no") return holds("wrong", { recipient: recipient.id });
    return channel.addressVerified === "yes" ? silent : undetermined({ fact: "address-verified", of: recipient.id, askedOf: "practice" });
  },
});
