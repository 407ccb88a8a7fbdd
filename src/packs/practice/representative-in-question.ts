import type { Missing } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { questionAbout } from "./shapes.ts";

/**
 * Papers that are in order do not end the matter where somebody has noted that a representative may do harm, where a
 * court keeps that person away, where a minor was promised confidence, or where one partner would speak for the other in
 * a contest between them.
 *
 * Not decided here: a form that such a person signed, which is the next rule's.
 */
export const representativeInQuestion = defineRule({
  ...provision("representative-in-question", "after 45 CFR 164.502(g)(5)", "nonmaleficence", PRIVACY_RULE, "Where there is a worry about somebody who acts for a client, nothing goes to that person before it was talked over."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["supervisor", "attorney"],
  asks: "content",
  messages: {
    concern: "Somebody has noted a worry about {who} acting for {name}.",
    order: "A court keeps {who} away from {name}.",
    promised: "It was agreed that what {name} says here stays between {name} and the therapist, also towards {who}.",
    "own-side": "{who} acts for {name}, took part in the same treatment, and may stand on the other side in this matter.",
  },

  evaluate({ content, file, request }, holds) {
    const { requester } = request;
    const missing: Missing[] = [];
    for (const name of [...content.about].sort()) {
      if (file.clients.get(name)?.representatives.some(({ who }) => who === requester.id) !== true) continue;
      const { question, ...answer } = questionAbout(requester.id, name, file, request);
      if (question !== undefined) return holds(question, { name, who: requester.id });
      missing.push(...answer.missing);
    }
    return missing.length === 0 ? silent : undetermined(...missing);
  },
});
