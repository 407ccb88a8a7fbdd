import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { anyConsent, isForCare, saysBoth } from "./shapes.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

/**
 * Since 2024 a consent for care tells the signer that the record may be passed on, and what follows from not signing.
 * A form signed before is judged by the text of its own day.
 */
export const saysWhatMayFollow = defineRule({
  ...provision("2.31(a)(10)", "says-what-may-follow", "autonomy", TEXT["2.31"], "A consent for treatment, payment or operations says that the record may be passed on, and what follows from not signing.", EDITION),
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { unsaid: "The consent of {name} does not say that the record may be passed on, or what follows from not signing. Ask for a new one." },

  evaluate(facts, holds) {
    if (!isForCare(facts.request.purpose)) return silent;
    const answer = anyConsent(facts, saysBoth);
    if (answer.is === "valid") return silent;
    if (answer.is === "in-doubt") return undetermined(...answer.missing);
    return anyConsent(facts).is === "none" ? silent : holds("unsaid", { name: facts.holder });
  },
});
