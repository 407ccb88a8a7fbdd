import { defineRule } from "../../../engine/rule.ts";
import { every, opposite, owedBy } from "../../shapes/answers.ts";
import { goesTo, threatened } from "../shapes/danger.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";
import { SPECIFIC_THREAT } from "./shapes.ts";

/** Telling the person threatened is left to the clinician; telling the police is not, whoever else hears of it. */
export const policeToo = defineRule({
  ...provision("491.0147(2)", "police-too", "nonmaleficence", THERAPISTS, "A specific and immediate threat is told to the police, whoever else hears of it.", SINCE_2019),
  effect: "oblige",
  on: ["threat-to-others"],
  upon: "either",
  duty: "report",
  asks: "holder",
  messages: { owed: "Whoever else is told, tell the police that {name} has made a specific threat and means and is able to carry it out at once." },
  evaluate: (facts, holds) => owedBy(every([opposite(goesTo(facts, ["police"])), threatened(facts, SPECIFIC_THREAT)]), () => holds("owed", { name: facts.holder })),
});
