import { consentedToAll } from "../../domain/care.ts";
import { anyOf } from "../../domain/known.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, some } from "../shapes/answers.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";
import { consentedAsMinor, formsThatServe, questionAbout, signedBeside, wasPromisedAsMinor } from "./shapes.ts";

/**
 * Nor does that person's signature open the record, nor a parent's where the minor consented to the care alone, or to some of it. A form
 * that the client signed, or somebody about whom there is no question, still does; and for care of which some was the
 * minor's own, a parent's beside the minor's. Whether the client was a minor is
 * judged by the day of the request and by that of the signature; either is enough.
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
    "in-part": "{who} signed for {name}, who consented alone to some of the care that this tells of.",
  },

  evaluate(facts, holds) {
    const { content, file, holder: name, request } = facts;
    const forms = formsThatServe(facts);
    if (forms.some(({ signedBy }) => signedBy === name)) return silent;
    const hasSignedToo = signedBeside(facts);
    const signers = forms.map(({ signedBy: who, signedAt }) => {
      const { question, ...asked } = questionAbout(who, name, file, request);
      const promised = wasPromisedAsMinor(name, file, signedAt);
      const alone = hasSignedToo ? "no" : anyOf([request.at, signedAt].map((at) => consentedAsMinor(name, content, file, at)));
      const says = question ?? (promised.is === "yes" ? "promised" as const : consentedToAll(content, name, file) === "no" ? "in-part" as const : "alone" as const);
      return { who, says, ...some([asked, promised, asFact(alone, "who-consented-to-care", name, "therapist")]) };
    });
    const first = signers.reduce<(typeof signers)[number] | undefined>((before, each) =>
      (before === undefined || each.who < before.who || (each.who === before.who && each.says < before.says) ? each : before), undefined);
    return first === undefined ? silent : findBy(every(signers), () => holds(first.says, { name, who: first.who }));
  },
});
