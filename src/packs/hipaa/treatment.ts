import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";
import { unlessNotes } from "./shapes.ts";

/** Staff and learners, who treat only where they work. */
const OF_A_PRACTICE: ReadonlySet<PartyKind> = new Set(["clinic-staff", "trainee"]);

/**
 * Those who treat may have what they need to treat: in this practice (164.506(c)(1)), and with any other provider,
 * referral and coordination included.
 *
 * Not decided here: consultation and supervision, which this library files under operations; a keeper of records, who
 * treats nobody; staff and learners of somebody else, who are no provider; and psychotherapy notes, which need a form of
 * their own. What several people confided has rules elsewhere.
 */
export const treatment = defineRule({
  ...provision("164.506(c)(2)", "treatment", "beneficence", "Those who treat may have what they need to treat."),
  effect: "permit",
  on: ["treatment"],
  asks: "content",
  messages: { treats: "{recipient} needs this to treat." },

  evaluate({ content, file, request: { recipient } }, holds) {
    if (recipient.kind === "successor-custodian" || (OF_A_PRACTICE.has(recipient.kind) && !worksHere(recipient, file))) return silent;
    return unlessNotes(content, holds("treats", { recipient: recipient.id }));
  },
});
