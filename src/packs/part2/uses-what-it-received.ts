import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { cameUnderConsent, worksHere } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

type Request = HolderFacts["request"];

const isContractors = ({ recipient, purpose }: Request): boolean =>
  recipient.place === "agent" && ["payment", "utilization-review", "collections", "operations"].includes(purpose);

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
    if (!cameUnderConsent({ content })) return silent;
    if (worksHere({ request, file }) && recipient.authority !== "no") {
      return recipient.authority === "yes" ? holds("inside", { recipient: recipient.id }) : undetermined({ fact: "need-to-know", of: recipient.id, askedOf: "practice" });
    }
    if (!isContractors(request) || recipient.contract === "no") return silent;
    return recipient.contract === "yes" ? holds("contractor", { recipient: recipient.id }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "practice" });
  },
});
