import { coupleRulePack, courtDecidesOnTrial, leftToFederalLaw } from "./pack.ts";

/**
 * Marriage and family therapists, in the wording of 2020: each family member agrees before what any of them told is
 * disclosed. What the law mandates or federal privacy law authorizes is excepted, and so are a serious and imminent
 * threat and a therapist who is a defendant.
 */
export const southDakota = coupleRulePack({
  state: { id: "south-dakota", source: "South Dakota law", jurisdiction: "US-SD" },
  section: "36-33-56(5)", readAt: "https://lexace.ai/us/statute/south-dakota/36-33-56",
  licences: ["mft"], spares: [leftToFederalLaw, courtDecidesOnTrial],
});
