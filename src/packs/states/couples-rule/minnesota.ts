import { coupleRulePack, courtDecidesOnTrial } from "./pack.ts";

/**
 * Marriage and family therapists and those who work with them: each family member agrees. Open stay mandates of other
 * laws, a clear and present danger and a therapist who is a defendant.
 */
export const minnesota = coupleRulePack({
  state: { id: "minnesota", source: "Minnesota law", jurisdiction: "US-MN" },
  section: "148B.39(5)", readAt: "https://lawserver.com/law/state/minnesota/mn-statutes/minnesota_statutes_148b-39",
  licences: ["mft"], spares: [courtDecidesOnTrial],
});
