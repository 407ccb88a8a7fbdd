import { defineRule } from "../../../engine/rule.ts";
import { owedBy } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { PROFESSIONS, provision } from "./provisions.ts";
import { SPECIFIC_AND_IMMEDIATE } from "./shapes.ts";

/** The duty itself. One act of several discharges it, and the therapist chooses; doing none is no choice. */
export const protectsOthers = defineRule({
  ...provision("54.1-2400.1(C)", "protects-others", "nonmaleficence", PROFESSIONS, "Against a specific and immediate threat the therapist must do at least one of the things that the law lists."),
  effect: "oblige",
  on: ["threat-to-others"],
  upon: "either",
  duty: "safety-plan",
  asks: "holder",
  messages: {
    one: "Do at least one: seek involuntary admission, warn the victim or a minor victim's parent, tell the police, hold {name} until they come, or go on in this session until the danger is over.",
  },
  evaluate: (facts, holds) => owedBy(threatened(facts, SPECIFIC_AND_IMMEDIATE), () => holds("one", { name: facts.holder })),
});
