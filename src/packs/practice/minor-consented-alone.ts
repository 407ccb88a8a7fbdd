import { consentedAlone, isGrownUp, sessionsOfCare } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Where a minor lawfully consented to the care alone, a parent does not simply step in. Which of them decides is the
 * law of the state; until that was asked, nothing goes on the parent's word.
 */
export const minorConsentedAlone = defineRule({
  ...provision("minor-consented-alone", "after 45 CFR 164.502(g)(3)(i)", "autonomy", PRIVACY_RULE, "A parent does not decide on care to which the minor lawfully consented alone, before the law of the state was asked."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["attorney"],
  asks: "holder",
  messages: { alone: "{name} consented to this care alone. Ask whether a parent may have its record." },

  evaluate({ content, file, holder, request }, holds) {
    const client = file.clients.get(holder);
    if (client === undefined || request.requester.id === holder || isGrownUp(client, request.at) === "yes") return silent;
    const sessions = sessionsOfCare(content.sessions, holder, file);
    switch (consentedAlone(sessions)) {
      case "yes": return holds("alone", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined({ fact: "who-consented-to-care", of: holder, askedOf: "therapist" });
    }
  },
});
