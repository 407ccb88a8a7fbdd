import type { PortionKind, Topic } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

const ACCOUNT: ReadonlySet<PortionKind> = new Set(["billing", "demographics"]);
const TOLD: ReadonlySet<Topic> = new Set(["account", "existence"]);

/**
 * To collect a debt takes a name, an address and an amount; in court, the days as well. What was said in treatment is no
 * part of it, save with the practice's own attorney. A bill that touches on something delicate, whatever that is, tells
 * more than that; the amount can still be told.
 */
export const collectorGetsTheAccount = defineRule({
  ...provision("collector-gets-the-account", "after 45 CFR 164.501, payment (2)(vi)", "fidelity", PRIVACY_RULE, "To collect a debt goes who owes how much, and nothing of the treatment."),
  effect: "forbid",
  bars: ["payment", "legal-defense"],
  asks: "content",
  messages: {
    content: "This tells of the treatment. To collect a debt goes only who owes how much.",
    delicate: "This is marked as touching on something delicate. To collect a debt goes only who owes how much: say that without it.",
  },

  evaluate({ content: { kinds, sensitivities, topic }, request: { purpose, recipient } }, holds) {
    const sues = purpose === "fee-collection" && recipient.kind !== "therapist-attorney";
    if (purpose !== "collections" && recipient.kind !== "debt-collector" && !sues) return silent;
    const account = topic === undefined ? kinds.length > 0 && kinds.every((kind) => ACCOUNT.has(kind) || (sues && kind === "attendance"))
      : TOLD.has(topic) || (sues && topic === "attendance");
    if (!account) return holds("content");
    return topic === undefined && sensitivities.length > 0 ? holds("delicate") : silent;
  },
});
