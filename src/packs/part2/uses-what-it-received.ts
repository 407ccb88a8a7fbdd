import { worksHere } from "../../domain/persons.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, plainly } from "../shapes/answers.ts";
import { cameUnderConsent, isContractors } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** Who received a record under consent uses it for that, and lets those who bill or run things for it do so under a contract that binds them. */
export const usesWhatItReceived = defineRule({
  ...provision("2.33(b)(3)", "uses-what-it-received", "beneficence", TEXT["2.33"], "Who received a record under consent may use it, also through contractors who are bound to protect it."),
  effect: "permit",
  on: ["treatment", "payment", "operations"],
  asks: "content",
  messages: {
    inside: "{recipient} works in this practice, which received this under the patient's consent, and needs it for the task at hand.",
    contractor: "{recipient} does this for the practice under a contract to protect such records, and the practice received this under consent.",
  },

  evaluate({ content, file, request }, holds) {
    const { recipient } = request;
    const came = cameUnderConsent(content);
    if (worksHere(recipient, file)) {
      return findBy(every([came, asFact(recipient.authority, "need-to-know", recipient.id, "practice")]), () => holds("inside", { recipient: recipient.id }));
    }
    return findBy(every([plainly(isContractors({ file, request })), asFact(recipient.contract, "contract", recipient.id, "practice"), came]), () => holds("contractor", { recipient: recipient.id }));
  },
});
