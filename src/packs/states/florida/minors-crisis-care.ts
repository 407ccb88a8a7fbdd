import { every, forbids } from "../../shapes/answers.ts";
import { cameAlone, isMinorFrom, parentAsks } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { CRISIS_CARE_FROM } from "./shapes.ts";

/**
 * From thirteen on a minor in a crisis has two visits in a week without a parent. Whether a parent may then see what was
 * said is not written there, and the right of parents ends where a law forbids it: an attorney says. Bills of 2025 and
 * 2026 would repeal the section; that one became law was not found.
 */
export const minorsCrisisCare = forbids(
  provision("394.4784", "minors-crisis-care", "autonomy", MINORS, "Before a parent sees what a minor from thirteen on said in a crisis visit, an attorney is asked."),
  {
    bars: ["individual-access"], consult: ["attorney"],
    says: "{name} is thirteen or older and came alone in a crisis, as this state allows. Ask an attorney before a parent sees this.",
    when: (facts) => every([isMinorFrom(CRISIS_CARE_FROM, facts, facts.holder), parentAsks(facts), cameAlone(facts, facts.holder)]),
  },
);
