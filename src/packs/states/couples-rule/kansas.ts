import { coupleRulePack, courtDecidesOnTrial, forPurposes } from "./pack.ts";

/**
 * Marriage and family therapists and those who work with them: each family member agrees. Open stay mandates, a clear
 * and present danger, a therapist who is a defendant, and testimony in cases about the welfare of children.
 */
export const kansas = coupleRulePack({
  state: { id: "kansas", source: "Kansas law", jurisdiction: "US-KS" },
  section: "65-6410(a)(5)", readAt: "https://legalfix.com/statutes/state-codes/kansas/chapter-65/article-64/section-65-6410",
  licences: ["mft"], spares: [courtDecidesOnTrial, forPurposes(["custody"])],
});
