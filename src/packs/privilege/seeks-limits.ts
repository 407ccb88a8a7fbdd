import { defineRule } from "../../engine/rule.ts";
import { fromMemory, provision } from "./provisions.ts";

/** What goes to a court can be narrowed, sealed or looked at by the judge alone, if somebody asks. */
export const seeksLimits = defineRule({
  ...provision("seeks-limits", fromMemory("as in Fed. R. Civ. P. 26(c); ACA B.2.d; NASW 1.07(j)"), "nonmaleficence", "The court is asked to keep what it gets within limits."),
  effect: "oblige",
  on: ["court-order", "subpoena", "search-warrant", "legal-defense"],
  upon: "either",
  duty: "seek-protective-order",
  anyOf: ["have-it-limited", "have-it-sealed", "have-it-withdrawn"],
  asks: "content",
  messages: { limits: "Whatever goes is no more than the case needs. Have your attorney ask the court to narrow it, to seal it, or to look at it alone." },
  evaluate: (_facts, holds) => holds("limits"),
});
