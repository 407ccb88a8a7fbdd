import { every, forbids } from "../../shapes/answers.ts";
import { cameAlone, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { provision, RECORDS } from "./provisions.ts";
import { ADOLESCENT } from "./shapes.ts";

/** Before a parent hears anything, the minor is told and can object; what the minor says is noted, and the clinician judges. */
export const minorHearsFirst = forbids(
  provision("RCW 70.02.265(1)(b)", "minor-hears-first", "fidelity", RECORDS, "Before a parent hears of a minor's own care, the minor is told and can say what speaks against it."),
  {
    bars: ["individual-access"], consult: ["supervisor", "attorney"],
    says: "{name} consented to this care alone. Tell {name} first, hear what {name} says against it, and judge whether it would do harm.",
    when: (facts) => every([isMinorFrom(ADOLESCENT, facts, facts.holder), parentAsks(facts), cameAlone(facts, facts.holder)]),
  },
);
