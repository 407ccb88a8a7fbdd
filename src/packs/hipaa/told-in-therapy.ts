import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

/**
 * What somebody admits in therapy does not go to the police so that they can find or catch that person. The same
 * paragraph opens such a word from elsewhere; what this library decides on was all learned in counselling or therapy.
 * It never bars a threat, a crime on the premises or a court's paper.
 *
 * Another law may require a report to the police, and this body yields to that (164.512(a)); so the rule asks for an
 * attorney there instead of refusing.
 */
export const toldInTherapy = defineRule({
  ...provision("164.512(j)(2)", "told-in-therapy", "fidelity", "What somebody admits in therapy does not go to the police to catch that person."),
  effect: "forbid",
  bars: ["law-enforcement"],
  consult: ["attorney"],
  asks: "holder",
  messages: { told: "{name} told this in therapy. Federal law does not let it go to the police to prosecute or catch {name}." },

  evaluate: ({ holder, request: { purpose } }, holds) => (purpose === "criminal-prosecution" ? holds("told", { name: holder }) : silent),
});
