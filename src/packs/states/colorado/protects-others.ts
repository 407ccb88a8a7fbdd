import { defineRule } from "../../../engine/rule.ts";
import { owedBy } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { provision, THREATS } from "./provisions.ts";
import { SERIOUS_AND_IMMINENT } from "./shapes.ts";

/** The duty itself: reasonable and timely efforts. Doing nothing is not among the choices. */
export const protectsOthers = defineRule({
  ...provision("C.R.S. 13-21-117(2)(b)", "protects-others", "nonmaleficence", THREATS, "Against a serious threat of imminent violence the therapist must warn, or protect in another way, in time."),
  effect: "oblige",
  on: ["threat-to-others"],
  upon: "either",
  duty: "safety-plan",
  asks: "holder",
  messages: { act: "Make reasonable and timely efforts to reach those whom {name} threatens, or who answer for the place, and the police, or act otherwise, such as having {name} hospitalized." },
  evaluate: (facts, holds) => owedBy(threatened(facts, SERIOUS_AND_IMMINENT), () => holds("act", { name: facts.holder })),
});
