import { coupleRulePack, incompetentToWaive, leftToFederalLaw } from "./pack.ts";

/**
 * Mental health practitioners: each member who is competent to waive agrees. What federal privacy law permits is
 * excepted, so the rule bites in practices that this law does not govern. Open stay charges against the licensee and
 * the duty to warn.
 */
export const nebraska = coupleRulePack({
  state: { id: "nebraska", source: "Nebraska law", jurisdiction: "US-NE" },
  section: "38-2136(1)", readAt: "https://github.com/saint1415/us-statutes/tree/data/data/states/nebraska/content",
  licences: ["mft", "counselor", "clinical-social-worker"], spares: [leftToFederalLaw, incompetentToWaive],
});
