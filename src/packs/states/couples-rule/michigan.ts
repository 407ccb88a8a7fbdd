import { coupleRulePack, ofAgeOnly } from "./pack.ts";

/**
 * Marriage and family therapists: privileged whoever told it, and for nobody waived unless each of those over eighteen
 * who took part waives in writing. Open stay what the law requires, the health or safety of somebody and a therapist
 * who is a defendant. Its third exception, on waivers, was not seen in the copy that was read, so it is not verified.
 */
export const michigan = coupleRulePack({
  state: { id: "michigan", source: "Michigan law", jurisdiction: "US-MI" },
  section: "333.16911(3)", readAt: false,
  licences: ["mft"], spares: [ofAgeOnly],
  omitted: [{ provision: "551.339", reason: "The family counseling service of a court and those to whom it refers spouses: a privilege that cannot be waived. No fact on file tells of such a referral." }],
});
