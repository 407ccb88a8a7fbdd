import { coupleRulePack, courtDecidesOnTrial, incompetentToWaive } from "./pack.ts";

/**
 * Marriage and family therapists, for therapy received together: each member who is competent to waive agrees. Open
 * stay mandates, a clear and immediate danger, the duty to warn and a therapist who is a defendant.
 */
export const alabama = coupleRulePack({
  state: { id: "alabama", source: "Alabama law", jurisdiction: "US-AL" },
  section: "34-17A-21(5)", readAt: "https://getpocketlaw.com/law/state_alabama/section-34-17a-21-therapists-privileged-communications-exceptions_92a30889d98f",
  licences: ["mft"], spares: [courtDecidesOnTrial, incompetentToWaive],
});
