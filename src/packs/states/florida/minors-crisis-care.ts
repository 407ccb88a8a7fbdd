import { cameAlone, keepsFromParents } from "../shapes/minors.ts";
import { MINORS, provision } from "./provisions.ts";
import { CRISIS_CARE_FROM } from "./shapes.ts";

/**
 * From thirteen on a minor in a crisis has two visits in a week without a parent. Whether a parent may then see what was
 * said is not written there, and the right of parents ends where a law forbids it: an attorney says. Bills of 2025 and
 * 2026 would repeal the section; that one became law was not found.
 */
export const minorsCrisisCare = keepsFromParents(
  provision("394.4784", "minors-crisis-care", "autonomy", MINORS, "Before a parent sees what a minor from thirteen on said in a crisis visit, an attorney is asked."),
  {
    from: CRISIS_CARE_FROM, bars: ["individual-access"], consult: ["attorney"],
    says: "{name} is thirteen or older and came alone in a crisis, as this state allows. Ask an attorney before a parent sees this.",
    when: (facts) => cameAlone(facts, facts.holder),
  },
);
