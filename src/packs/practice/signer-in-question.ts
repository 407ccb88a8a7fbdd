import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, some } from "../shapes/answers.ts";
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
    if (forms.some(({ signedBy }) => signedBy === name)) return silent;
    const alone = consentedAsMinor(name, content, file, request.at);
    const signers = [...new Set(forms.map(({ signedBy }) => signedBy))].sort().map((who) => ({ who, ...questionAbout(who, name, file, request) }));
    const [first] = signers;
    if (first === undefined) return silent;
    const all = every(signers.map((signer) => some([signer, asFact(alone, "who-consented-to-care", name, "therapist")])));
    return findBy(all, () => holds(first.question ?? "alone", { name, who: first.who }));
  },
});
