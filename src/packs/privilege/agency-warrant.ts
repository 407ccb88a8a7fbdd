import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, ofKind, plainly, some } from "../shapes/answers.ts";
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

  evaluate({ claims, holder }, holds) {
    const papers = ofKind(claims, "search-warrant");
    const opens = some(papers.map(({ paper, judge }) => some([
      plainly(paper === "national-security-letter"), every([plainly(paper === "search-warrant"), asFact(judge, "judges-signature", holder, "requester")]),
    ])));
    if (papers.length === 0 || opens.is === "yes") return silent;
    if (opens.is === "unknown") return undetermined(...opens.missing);
    if (papers.some(({ paper }) => paper === "administrative-warrant")) return holds("agency");
    return papers.some(({ paper }) => paper === "arrest-warrant") ? holds("arrest") : holds("unsigned");
  },
});
