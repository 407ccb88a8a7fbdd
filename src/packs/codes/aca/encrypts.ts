import { isElectronic } from "../../../domain/vocabulary.ts";
import { silent, undetermined } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { provision, SECTION_H_2 } from "./provisions.ts";

/** What goes electronically is encrypted. As read, the section has no exception for a client who wants plain e-mail. */
export const encrypts = defineRule({
  ...provision("aca/H.2.d/encrypts", "H.2.d", "nonmaleficence", SECTION_H_2, "What goes electronically is encrypted as the law requires."),
  effect: "forbid",
  bars: { allBut: ["threat-to-others", "danger-to-self", "emergency", "deidentified"] },
  asks: "content",
  messages: { plain: "This would go unencrypted: {channel}." },

  evaluate({ request: { channel, recipient } }, holds) {
    if (!isElectronic(channel.by)) return silent;
    if (channel.encrypted === "no") return holds("plain", { channel: channel.by });
    return channel.encrypted === "yes" ? silent : undetermined({ fact: "encryption", of: recipient.id, askedOf: "practice" });
  },
});
