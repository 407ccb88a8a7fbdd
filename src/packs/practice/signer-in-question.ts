import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { consentedAsMinor, formsThatServe, questionAbout } from "./shapes.ts";

/**
 * Nor does that person's signature open the record, nor a parent's where the minor consented to the care alone. A form
 * that the client signed, or somebody about whom there is no question, still does.
 */
export const signerInQuestion = defineRule({
  ...provision("signer-in-question", "after 45 CFR 164.502(g)(3)-(5)", "nonmaleficence", PRIVACY_RULE, "Where there is a question about somebody who signs for a client, nothing goes on that signature before it was talked over."),
  effect: "forbid",
  bars: ["authorization"],
  consult: ["supervisor", "attorney"],
  asks: "holder",
  messages: {
    concern: "{who} signed for {name}, and somebody has noted a worry about that.",
    order: "{who} signed for {name}, and a court keeps {who} away from {name}.",
    promised: "{who} signed for {name}, and it was agreed that what {name} says here stays with the therapist.",
    "own-side": "{who} signed for {name}, took part in the same treatment, and may stand on the other side in this matter.",
    alone: "{who} signed for {name}, who consented to this care alone.",
  },

  evaluate(facts, holds) {
    const { content, file, holder: name, request } = facts;
    const forms = formsThatServe(facts);
    if (forms.length === 0 || forms.some(({ signedBy }) => signedBy === name)) return silent;
    const alone = consentedAsMinor(name, content, file, request.at);
    const questions = forms.map(({ signedBy }) => ({ who: signedBy, question: questionAbout(signedBy, name, file, request) ?? (alone === "yes" ? "alone" as const : undefined) }));
    const [first] = questions.filter(({ question }) => question !== undefined).sort((a, b) => (a.who < b.who ? -1 : 1));
    if (first?.question === undefined || questions.some(({ question }) => question === undefined && alone === "no")) {
      return alone === "unknown" ? undetermined({ fact: "who-consented-to-care", of: name, askedOf: "therapist" }) : silent;
    }
    return holds(first.question, { name, who: first.who });
  },
});
