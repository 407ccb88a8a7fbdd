import { anyOf, type Missing } from "../../domain/known.ts";
import type { List } from "../../domain/schema.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind, reverse } from "../shapes/answers.ts";
import { provision, TEXT } from "./provisions.ts";

const MEDICAL: ReadonlySet<PartyKind> = new Set(["prescriber", "hospital", "emergency-responder"]);
/** Those who treat, and may do it by talk alone. */
const PERHAPS_MEDICAL: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "veterans-provider"]);

/**
 * Medical staff, and nobody else, hear what a real emergency needs when the patient cannot be asked in time. Not the
 * police, and not the family. Of somebody who treats, and may be a talk therapist, it is asked whether that is medical staff.
 */
export const medicalEmergency = defineRule({
  ...provision("2.51(a)", "medical-emergency", "beneficence", TEXT["2.51"], "Medical staff may have what a medical emergency needs when the patient cannot be asked for consent."),
  effect: "permit",
  on: ["emergency"],
  asks: "holder",
  messages: { emergency: "This is a medical emergency, and {name} cannot be asked for consent in time. Medical staff may have what it needs." },

  evaluate({ claims, holder, request: { recipient } }, holds) {
    const medical = MEDICAL.has(recipient.kind);
    if (!medical && !PERHAPS_MEDICAL.has(recipient.kind)) return silent;
    const who: List<Missing> = medical ? [] : [{ fact: "authority", of: recipient.id, askedOf: "requester" }];
    switch (anyOf(ofKind(claims, "emergency").map(({ canConsent }) => reverse(canConsent)))) {
      case "yes": return medical ? holds("emergency", { name: holder }) : undetermined(...who);
      case "no": return silent;
      case "unknown": return undetermined({ fact: "consent-possible", of: holder, askedOf: "therapist" }, ...who);
    }
  },
});
