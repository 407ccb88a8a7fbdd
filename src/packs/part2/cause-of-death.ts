import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { whoDied } from "../shapes/questions.ts";
import { provision, TEXT } from "./provisions.ts";

/** What bears on a patient's death may go to those whom a law lets inquire into it. All else about the dead stays protected, and needs the personal representative's consent. */
export const causeOfDeath = defineRule({
  ...provision("2.15(b)(1)", "cause-of-death", "justice", TEXT["2.15"], "Who inquires by law into the cause of a patient's death may have what bears on it."),
  effect: "permit",
  on: ["coroner"],
  asks: "holder",
  messages: { inquiry: "This is for an inquiry by law into the death of {name}. Only what bears on its cause may go." },

  evaluate: (facts, holds) =>
    (facts.request.recipient.kind === "coroner" && facts.claims.some(({ kind }) => kind === "death-inquiry") ? holds("inquiry", { name: whoDied(facts) }) : silent),
});
