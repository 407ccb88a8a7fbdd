import { consentedToAll, consentedToSome } from "../../domain/care.ts";
import { isGrownUp } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Where a minor lawfully consented to the care alone, or to some of it, a parent does not simply step in. Which of them decides is the
 * law of the state; until that was asked, nothing goes on the parent's word.
 */
export const minorConsentedAlone = defineRule({
  ...provision("minor-consented-alone", "after 45 CFR 164.502(g)(3)(i)", "autonomy", PRIVACY_RULE, "A parent does not decide on care to which the minor lawfully consented alone, before the law of the state was asked."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["attorney"],
  asks: "holder",
  messages: {
    alone: "{name} consented to this care alone. Ask whether a parent may have its record.",
    "in-part": "{name} consented alone to some of the care that this tells of. Ask whether a parent may have its record.",
  },

  evaluate({ content, file, holder, request }, holds) {
    const client = file.clients.get(holder);
    if (client === undefined || request.requester.id === holder || isGrownUp(client, request.at) === "yes") return silent;
    switch (consentedToSome(content, holder, file)) {
      case "yes": return holds(consentedToAll(content, holder, file) === "no" ? "in-part" : "alone", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "who-consented-to-care", of: holder, askedOf: "therapist" });
    }
  },
});
