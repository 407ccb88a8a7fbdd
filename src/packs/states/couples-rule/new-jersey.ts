import { coupleRulePack } from "./pack.ts";

/**
 * Marriage and family therapists: secret between therapist and "the person or persons in therapy", and by its words not
 * to be waived at all, save where the therapist is a defendant. A court of 1976 still let a waiver by both spouses
 * through, so what each of them has signed opens it here, and one signature alone never does.
 */
export const newJersey = coupleRulePack({
  state: { id: "new-jersey", source: "New Jersey law", jurisdiction: "US-NJ" },
  section: "45-8B-29", readAt: "http://casetext.com/statute/new-jersey-statutes/title-45-professions-and-occupations/chapter-458b-declaration-relative-to-practice-of-marriage-and-family-therapy/section-458b-29-communication-privileged-waiver",
  licences: ["mft"],
  says: "{name} has not agreed in writing. In this state what was told to a marriage and family therapist stays secret; one partner alone cannot waive that.",
  title: "What was told to a marriage and family therapist stays secret, and no partner waives that for another.",
});
