import { worksHere } from "../../domain/persons.ts";
import { PLAIN_ELEMENTS, type Formalities } from "../../domain/standing.ts";
import { sharingOf } from "../../domain/secrets.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { wordOf } from "../shapes/whose-word.ts";

/** The acts by which a person can let a joint confidence go: a release, a waiver of privilege, a leave to share it within the unit. */
const ANY_LEAVE: Formalities = { acts: ["release", "privilege-waiver", "sharing-within-unit"], elements: PLAIN_ELEMENTS };

/** Does the policy on secrets that the holder agreed to beforehand let the recipient hear it, or did the recipient hear it said? */
const isShared = ({ content, file, holder, request: { recipient, purpose, at } }: HolderFacts): boolean =>
  purpose === "unit-therapy" && ["agreed", "heard-it"].includes(sharingOf(file, content, holder, recipient.id, at));

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
    if (facts.content.holders.length < 2 || worksHere(facts.request.recipient, facts.file) || isShared(facts)) return silent;
    const leave = wordOf(facts, ANY_LEAVE);
    switch (leave.is) {
      case "valid": return silent;
      case "none": return holds("no-leave", { name: facts.holder });
      case "in-doubt": return undetermined(...leave.missing);
    }
  },
});
