import { areNotes } from "../../domain/notes.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { isSued } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";
import { ifNotes } from "./shapes.ts";

/**
 * Against whoever has brought a claim, the practice may use the psychotherapy notes on that very person. A partner
 * who has not sued keeps the own confidences. Of what may be such notes or not, another paragraph opens as much.
 *
 * Who acts for a person and sues in that person's name, an executor too, counts as that person (164.502(g)(1), (4)).
 *
 * Not decided here: a claim that somebody brings in the own right, such as an heir; and what a court lets in.
 */
export const ownDefense = defineRule({
  ...provision("164.508(a)(2)(i)(C)", "own-defense", "justice", "In defence against a claim, the practice may use the psychotherapy notes on the person who brought it."),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "A claim of {name} was brought against the therapist, and this answers it." },

  evaluate: (facts, holds) => (areNotes(facts.content) === "no" ? silent : findBy(isSued(facts), () => ifNotes(facts.content, holds("sued", { name: facts.holder })))),
});
