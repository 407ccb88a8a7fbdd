import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { isSued } from "../shapes/questions.ts";
import { fromMemory, provision } from "./provisions.ts";

/** Between a client who brings a claim and the therapist who answers it there is no privilege, as far as that claim goes and no further. */
export const answersAClaim = defineRule({
  ...provision("answers-a-claim", fromMemory("as in Cal. Evid. Code 1020; Fla. Stat. 491.0147(1)(a)"), "justice", "A therapist may answer a claim that this client has brought, within that case."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { claimed: "A claim of {name} was brought against the therapist, who may answer it within that case." },
  evaluate: (facts, holds) => findBy(isSued(facts), () => holds("claimed", { name: facts.holder })),
});
