import { anyOf, type Missing } from "../../domain/known.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind, reverse } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";

const MEDICAL: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider"]);

/** Medical staff, and nobody else, hear what a real emergency needs when the patient cannot be asked in time. Not the police, and not the family. */
export const medicalEmergency = defineRule({
  ...provision("2.51(a)", "medical-emergency", "beneficence", TEXT["2.51"], "Medical staff may have what a medical emergency needs when the patient cannot be asked for consent."),
  effect: "permit",
  on: ["emergency"],
  asks: "holder",
  messages: { emergency: "This is a medical emergency, and {name} cannot be asked for consent in time. Medical staff may have what it needs." },

  evaluate({ claims, holder, request: { recipient } }, holds) {
    if (!MEDICAL.has(recipient.kind)) return silent;
    const missing: Missing = { fact: "consent-possible", of: holder, askedOf: "therapist" };
    switch (anyOf(ofKind(claims, "emergency").map(({ canConsent }) => reverse(canConsent)))) {
      case "yes": return holds("emergency", { name: holder });
      case "no": return silent;
      case "unknown": return undetermined(missing);
    }
  },
});
