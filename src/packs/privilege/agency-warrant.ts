import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";

/** A warrant that an agency signed itself, as the immigration authority does, opens no record. An arrest warrant speaks of a person, not of a chart. */
export const agencyWarrant = defineRule({
  ...provision("agency-warrant", fromMemory("U.S. Const. amend. IV; 8 CFR 287.5(e)"), "justice", "A warrant that no judge signed for a search opens no record."),
  effect: "forbid",
  bars: ["search-warrant"],
  asks: "holder",
  messages: {
    agency: "An agency signed this warrant, not a judge. It opens no record.",
    arrest: "This is a warrant to arrest somebody, not to search. It opens no record.",
    unsigned: "No judge signed this warrant. It opens no record.",
  },

  evaluate({ claims }, holds) {
    const papers = claims.flatMap((claim) => (claim.kind === "search-warrant" ? [claim] : []));
    const opens = papers.some(({ paper, judge }) => paper === "national-security-letter" || (paper === "search-warrant" && judge !== "no"));
    if (papers.length === 0 || opens) return silent;
    if (papers.some(({ paper }) => paper === "administrative-warrant")) return holds("agency");
    return papers.some(({ paper }) => paper === "arrest-warrant") ? holds("arrest") : holds("unsigned");
  },
});
