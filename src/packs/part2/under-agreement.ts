import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, plainly } from "../shapes/answers.ts";
import { agentGets, isSaidToBe } from "../shapes/of-the-practice.ts";
import { isContractors, isOwn, isOwnBesideReceived } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * Those who serve the program under a written agreement, its biller, its software, its attorney, get what their service
 * needs. Another clinic that treats the patient is no such service; it needs a consent.
 */
export const underAgreement = defineRule({
  ...provision("2.12(c)(4)", "under-agreement", "fidelity", TEXT["2.12"], "Who serves the program under a written agreement to protect these records gets what the service needs."),
  effect: "permit",
  on: ["payment", "operations", "legal-defense"],
  asks: "content",
  messages: { bound: "{recipient} serves this program and has agreed in writing to be bound by the federal rules on substance use records." },

  evaluate({ content, file, request }, holds) {
    const { recipient } = request;
    const serves = agentGets(request, file) || (recipient.kind === "therapist-attorney" && isSaidToBe("outside", recipient));
    return findBy(every([
      plainly(serves), asFact(recipient.contract, "contract", recipient.id, "practice"), asFact((isContractors({ file, request }) ? isOwnBesideReceived : isOwn)({ content, file }), "part2", content.id, "practice"),
    ]), () => holds("bound", { recipient: recipient.id }));
  },
});
