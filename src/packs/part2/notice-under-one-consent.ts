import { worksHere } from "../../domain/persons.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, owedBy, plainly, some } from "../shapes/answers.ts";
import { hasConsentForCare, hasFutureConsent, isOwnBesideReceived } from "./shapes.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** The same notice and copy, where the record goes for care and a consent for that is what lets it. What stays within the program needs none. */
export const noticeUnderOneConsent = defineRule({
  ...provision("2.32", "notice-under-one-consent", "fidelity", TEXT["2.32"], "What goes for care on a consent is accompanied by the federal notice and a copy of the consent.", COMPLIANCE),
  effect: "oblige",
  on: ["treatment", "payment", "operations"],
  upon: "release",
  duty: "part2-notice",
  asks: "holder",
  messages: { owed: "Send along the written notice that federal rules protect this record, and a copy of the consent of {name} or a clear account of how far it reaches." },

  evaluate(facts, holds) {
    const owed = every([plainly(!worksHere(facts.request.recipient, facts.file)), asFact(isOwnBesideReceived(facts), "part2", facts.content.id, "practice"), () => some([hasFutureConsent(facts), hasConsentForCare(facts)])]);
    return owedBy(owed, () => holds("owed", { name: facts.holder }));
  },
});
