import { coupleRulePack, courtDecidesOnTrial } from "./pack.ts";

/**
 * Marital and family therapists: each family member agrees. Open stay what other laws of the state authorize, a clear
 * and present danger and a therapist who is a defendant.
 */
export const oklahoma = coupleRulePack({
  state: { id: "oklahoma", source: "Oklahoma law", jurisdiction: "US-OK" },
  section: "59-1925.11(A)(5)", readAt: "https://casetext.com/statute/oklahoma-statutes/title-59-professions-and-occupations/chapter-44a-marital-and-family-therapist-licensure-act/section-192511-confidentiality-exceptions-professional-privilege-court-testimony",
  licences: ["mft"], spares: [courtDecidesOnTrial],
  omitted: [{ provision: "59-1925.11(B)", reason: "Nothing about criminal acts is privileged. What a note is about is not on file, so an attorney is asked by other rules." }],
});
