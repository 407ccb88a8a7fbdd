import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { isForAnother } from "../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

/** Whoever bills or collects on behalf of this practice: its own payment, 164.506(c)(1). */
const FOR_US: ReadonlySet<PartyKind> = new Set(["clinic-staff", "vendor", "debt-collector"]);
/** A plan, who reviews for one, and other providers: their payment, 164.506(c)(3), also through a company to which they have it sent. */
const FOR_THEMSELVES: ReadonlySet<PartyKind> = new Set([
  "insurer", "managed-care-reviewer", "treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider",
]);

/**
 * Payment needs no form: to whoever bills and collects here, to a plan, and to another provider for its own bill.
 *
 * Not decided here: an insurer that is no health plan, such as one for accidents; care that was paid in full; what codes
 * and States ask for before a payer is told anything.
 */
export const payment = defineRule({
  ...provision("164.506(c)(3)", "payment", "justice", "What billing and paying for care needs may go to those who do it."),
  effect: "permit",
  on: ["payment"],
  asks: "content",
  messages: {
    ours: "{recipient} needs this to bill or collect for this practice.",
    theirs: "{recipient} needs this to pay, or to be paid, for care.",
  },

  evaluate({ content, file, request, request: { requester, recipient } }, holds) {
    if (recipient.kind === "clinic-staff" && !worksHere(recipient, file)) return silent;
    const ours = FOR_US.has(recipient.kind);
    const forAnother = ours && isForAnother(request, file);
    if (forAnother && !FOR_THEMSELVES.has(requester.kind)) return silent;
    return unlessNotes(content, holds(ours && !forAnother ? "ours" : "theirs", { recipient: recipient.id }));
  },
});
