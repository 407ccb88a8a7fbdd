import { cameAlone, keepsFromParents } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";

/**
 * For outpatient care of the mind a minor of any age counts as an adult, in consenting, in seeing the record and in
 * signing for it. Another statute gives every parent the record of a child. Which of them prevails is a question for counsel.
 */
export const minorCountsAsAdult = keepsFromParents(
  provision("54.1-2969(E)", "minor-counts-as-adult", "autonomy", MINORS, "A minor who consented alone to outpatient care counts as an adult for its record."),
  {
    from: 0, bars: ["individual-access"], consult: ["attorney"],
    says: "{name} consented to this care alone and counts as an adult for its record. Another law gives parents the record, so ask an attorney which of the two prevails.",
    when: (facts) => cameAlone(facts, facts.holder),
  },
);
