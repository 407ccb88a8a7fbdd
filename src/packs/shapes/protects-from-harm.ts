import { isAttestedByUs } from "../../domain/attested.ts";
import type { Claim } from "../../domain/exception.ts";
import { allOf, anyOf, isTrue, type Missing } from "../../domain/known.ts";
import type { Known } from "../../domain/schema.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

type Danger = Claim<"threat"> | Claim<"self-danger">;

/** How grave the harm must be before confidentiality gives way. */
export interface Gravity {
  readonly imminent: boolean;
  /** Must the person in danger be known? */
  readonly victimKnown: boolean;
}

const victimIsKnown = (danger: Danger): Known => {
  if (danger.kind === "self-danger" || danger.victim === "named" || danger.victim === "identifiable") return "yes";
  return danger.victim === "unknown" ? "unknown" : "no";
};

const isGrave = (danger: Danger, { imminent, victimKnown }: Gravity, { file, request }: HolderFacts): Known => allOf([
  danger.serious,
  imminent ? danger.imminent : "yes",
  victimKnown ? victimIsKnown(danger) : "yes",
  isTrue(isAttestedByUs(danger, file, request)) === "yes" ? "yes" : "unknown",
]);

const doubts = ({ holder, claims, file, request }: HolderFacts): readonly Missing[] => [
  { fact: "serious", of: holder, askedOf: "therapist" }, { fact: "imminent", of: holder, askedOf: "therapist" },
  ...(claims.some((claim) => isAttestedByUs(claim, file, request)) ? [] : [{ fact: "attestation", of: holder, askedOf: "therapist" } as const]),
];

/** Confidentiality gives way to what a clinician of the practice attests as a grave danger to somebody. A permission, never a duty. */
export const protectsFromHarm = (provision: Provision, gravity: Gravity) => defineRule({
  ...provision,
  effect: "permit",
  on: ["threat-to-others", "danger-to-self"],
  asks: "holder",
  messages: { grave: "A clinician of the practice has attested a danger in connection with {name} that is grave enough for this." },

  evaluate(facts, holds) {
    const dangers = facts.claims.filter((claim): claim is Danger => claim.kind === "threat" || claim.kind === "self-danger");
    switch (anyOf(dangers.map((danger) => isGrave(danger, gravity, facts)))) {
      case "yes": return holds("grave", { name: facts.holder });
      case "no": return silent;
      case "unknown": return undetermined(...doubts(facts));
    }
  },
});
