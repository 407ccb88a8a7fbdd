import { every, opposite } from "../../shapes/answers.ts";
import { goesTo, owesProtection, threatened } from "../shapes/danger.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";
import { SPECIFIC_THREAT } from "./shapes.ts";

/** Telling the person threatened is left to the clinician; telling the police is not, whoever else hears of it. */
export const policeToo = owesProtection(
  provision("491.0147(2)", "police-too", "nonmaleficence", THERAPISTS, "A specific and immediate threat is told to the police, whoever else hears of it.", SINCE_2019),
  {
    on: ["threat-to-others"], duty: "report", when: (facts) => every([opposite(goesTo(facts, ["police"])), threatened(facts, SPECIFIC_THREAT)]),
    says: "Whoever else is told, tell the police that {name} has made a specific threat and means and is able to carry it out at once.",
  },
);
