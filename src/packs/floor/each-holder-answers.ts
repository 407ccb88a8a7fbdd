import { worksHere } from "../../domain/persons.ts";
import { PLAIN_ELEMENTS, type Formalities, type Standing } from "../../domain/standing.ts";
import { sharingOf } from "../../domain/secrets.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";

/** The acts by which a person can let a joint confidence go: a release, a waiver of privilege, a leave to share it within the unit. */
const ANY_LEAVE: Formalities = { acts: ["release", "privilege-waiver", "sharing-within-unit"], elements: PLAIN_ELEMENTS };

/** A form of the holder, or the policy on secrets that the holder agreed to beforehand. */
const leaveOf = ({ content, file, holder, request, standing }: HolderFacts): Standing["is"] | "shared" => {
  const { recipient, purpose, at } = request;
  if (purpose === "unit-therapy" && ["agreed", "heard-it"].includes(sharingOf(file, content, holder, recipient.id, at))) return "shared";
  return standing(ANY_LEAVE).is;
};

/**
 * What two people confided together is not one person's to give. Where a law lets information go without a signature,
 * each of them must have given leave all the same.
 *
 * What the people of the practice use for their work stays in the house; others' rules say who needs what.
 *
 * Not decided here: reports, warnings, emergencies, orders of a court, oversight. There a person's safety or the law's
 * own demand comes first.
 */
export const eachHolderAnswers = defineRule({
  id: "floor/2/each-holder-answers",
  title: "What several people confided together needs the leave of each of them.",
  effect: "forbid",
  bars: ["treatment", "payment", "care-involvement", "unit-sharing", "benefits", "research", "subpoena", "legal-defense"],
  asks: "holder",
  principle: "fidelity",
  citation: { source: "Ground rules", provision: "2", edition: "2026-11-23" },
  inForce: { from: "0001-01-01" },
  verified: { at: "README.md#the-ground-rules", on: "2026-11-23" },
  messages: { "no-leave": "This holds what several people confided, and {name} has not given leave for it to go." },

  evaluate(facts, holds) {
    if (facts.content.holders.length < 2 || worksHere(facts.request.recipient, facts.file)) return silent;
    switch (leaveOf(facts)) {
      case "valid": case "shared": return silent;
      case "none": return holds("no-leave", { name: facts.holder });
      case "in-doubt": {
        const standing = facts.standing(ANY_LEAVE);
        return undetermined(...(standing.is === "in-doubt" ? standing.missing : []));
      }
    }
  },
});
