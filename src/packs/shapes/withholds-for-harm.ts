import { likelyHarm } from "../../domain/attested.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** Access may be limited, in exceptional cases, where a clinician has judged that it would do the client harm. */
export const withholdsForHarm = (provision: Provision) => defineRule({
  ...provision,
  effect: "forbid",
  bars: ["individual-access"],
  asks: "holder",
  messages: { harm: "A clinician has noted that seeing this is likely to do {name} serious harm." },

  evaluate({ content, holder, file, request }, holds) {
    switch (likelyHarm(["life-or-safety", "emotional"], content, holder, file, request)) {
      case "yes": return holds("harm", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "likely-harm", of: holder, askedOf: "therapist" });
    }
  },
});
