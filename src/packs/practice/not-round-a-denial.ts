import { likelyHarm } from "../../domain/attested.ts";
import { goesToItsSigner } from "../../domain/own-form.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { harmsThrough } from "../shapes/questions.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * What may be kept from whoever asks to see it, since it would endanger somebody or give away who told it under a
 * promise, is not had by signing that it go to oneself. The text says so of access and is silent on such a form; a
 * careful practice takes the one for the other.
 *
 * Of whoever signs for a client it asks more: a harm to feelings that access through this very person is likely to do may be
 * substantial, and then access may be denied as well (164.524(a)(3)(iii)).
 *
 * Not decided here: a form for anybody else, whose reading of it is not what was found dangerous.
 */
export const notRoundADenial = defineRule({
  ...provision("not-round-a-denial", "after 45 CFR 164.524(a)(2)(v) and (a)(3)", "nonmaleficence", PRIVACY_RULE, "What may be kept from somebody who asks to see it does not go to that person on that person's own signature."),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: {
    harm: "{signer} signed that it may go to {signer}. A clinician finds it likely that seeing this would endanger somebody, and such a form is a request to see it.",
    source: "{signer} signed that it may go to {signer}. It would give away who told it under a promise of confidence, and such a form is a request to see it.",
  },

  evaluate(facts, holds) {
    const { content, file, holder, request } = facts;
    if (!goesToItsSigner(facts)) return silent;
    const signer = request.recipient.id;
    const harm = likelyHarm(["life-or-safety", "other-person"], content, holder, file, request);
    if (harm === "yes") return holds("harm", { signer });
    if (content.promisedSource === "yes") return holds("source", { signer });
    const isPerhapsSubstantial = signer !== holder && harmsThrough(["emotional"], facts, holder, signer).is !== "no";
    const missing = [
      ...(harm === "unknown" || isPerhapsSubstantial ? [{ fact: "likely-harm", of: holder, askedOf: "therapist" } as const] : []),
      ...(content.promisedSource === "unknown" ? [{ fact: "promise-to-source", of: content.id, askedOf: "therapist" } as const] : []),
    ];
    return missing.length === 0 ? silent : undetermined(...missing);
  },
});
