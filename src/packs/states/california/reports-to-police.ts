import { earliestOf } from "../../../domain/time.ts";
import { defineRule } from "../../../engine/rule.ts";
import { owedBy, ofKind } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";

/**
 * Beside the duty to protect: the licensed psychotherapist names the client to the local police, who then keep firearms
 * from the client. It counts from the threat, whoever else was told. Only what the client said to the clinician sets it off.
 */
export const reportsToPolice = defineRule({
  ...provision("Welfare and Institutions Code 8105(c)", "reports-to-police", "nonmaleficence", false, "A client's serious threat against people who can be identified is reported to the local police within a day."),
  effect: "oblige",
  on: ["threat-to-others"],
  upon: "either",
  duty: "report",
  clock: { from: "known", length: "PT24H" },
  asks: "holder",
  messages: { due: "Report who {name} is to the local police within 24 hours of the threat, as this state asks so that no firearm is sold to {name}." },

  evaluate(facts, holds) {
    const set = threatened(facts, { victim: ["named", "identifiable"], imminent: false, intentAndAbility: false, heardFrom: ["client"] });
    return owedBy(set, () => holds("due", { name: facts.holder }, earliestOf(ofKind(facts.claims, "threat").map(({ knownAt }) => knownAt))));
  },
});
