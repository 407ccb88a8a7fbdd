import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

const VENDORS: ReadonlySet<PartyKind> = new Set(["vendor", "ai-tool", "interpreter", "debt-collector", "therapist-attorney"]);

/**
 * Whoever works with records on behalf of the practice has promised in writing to protect them, its own attorney included:
 * legal services are among those that make a business associate (160.103). Those who belong to the practice have not to;
 * a provider who treats does not work on its behalf.
 *
 * Not decided here: auditors and consultants of the practice, who may be business associates too, and what must stand in
 * the contract (164.504(e)).
 */
export const vendorUnderContract = defineRule({
  ...provision("164.502(e)(1)", "vendor-under-contract", "fidelity", "Vendors, and the practice's own attorney, get records only under a written contract that protects them."),
  effect: "forbid",
  bars: ["treatment", "payment", "operations", "legal-defense"],
  asks: "content",
  messages: { "no-contract": "{recipient} works for this practice without the written contract that protects the records." },

  evaluate({ file, request: { recipient } }, holds) {
    if (!VENDORS.has(recipient.kind) || worksHere(recipient, file) || recipient.contract === "yes") return silent;
    return recipient.contract === "no" ? holds("no-contract", { recipient: recipient.id }) : undetermined({ fact: "contract", of: recipient.id, askedOf: "practice" });
  },
});
