import { worksHere } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Inside the practice, people use what their task needs. Whether it does is what "authority" answers for an employee.
 * Whoever is in the file as a client or a relative has no task in it, even on the payroll.
 */
export const inHouseNeed = defineRule({
  ...provision("in-house-need", "after 45 CFR 164.514(d)(2)", "fidelity", PRIVACY_RULE, "People of the practice may use what their task needs."),
  effect: "permit",
  on: ["treatment", "payment", "operations"],
  asks: "content",
  messages: { task: "{recipient} works in this practice and needs this for the task at hand." },

  evaluate({ request: { recipient, purpose }, file }, holds) {
    if (!worksHere(recipient, file) || purpose === "training" || purpose === "consultation" || purpose === "supervision") return silent;
    if (recipient.authority === "unknown") return undetermined({ fact: "need-to-know", of: recipient.id, askedOf: "practice" });
    return recipient.authority === "yes" ? holds("task", { recipient: recipient.id }) : silent;
  },
});
