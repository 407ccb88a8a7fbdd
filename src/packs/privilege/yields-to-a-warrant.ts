import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";

/** A judge's search warrant lets officers take; nobody stands in their way. A letter of the security services is no request either: counsel answers it. */
export const yieldsToAWarrant = defineRule({
  ...provision("yields-to-a-warrant", fromMemory("as in Fed. R. Crim. P. 41; 45 CFR 164.512(k)(2)"), "justice", "Nobody resists a judge's search warrant."),
  effect: "permit",
  on: ["search-warrant"],
  asks: "holder",
  messages: {
    warrant: "A judge has signed a search warrant.",
    letter: "This is a letter of the security services. Speak to nobody about it but an attorney.",
  },

  evaluate({ claims, holder }, holds) {
    const papers = ofKind(claims, "search-warrant");
    const searches = papers.filter(({ paper }) => paper === "search-warrant");
    if (searches.some(({ judge }) => judge === "yes")) return holds("warrant");
    if (papers.some(({ paper }) => paper === "national-security-letter")) return holds("letter");
    return searches.some(({ judge }) => judge === "unknown") ? undetermined({ fact: "judges-signature", of: holder, askedOf: "requester" }) : silent;
  },
});
