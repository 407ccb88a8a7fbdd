import { every, permits } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { alwaysCameAlone, isMinorFrom, parentIsTold } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";

/** Where life or limb of a minor who came alone is in danger, a parent is told, and the minor is told that. */
export const lifeOrLimb = permits(
  provision("c. 112 s. 12F", "life-or-limb", "beneficence", false, "A parent may be told that the life or limb of a minor who came alone is in danger."),
  {
    on: "danger-to-self", says: "The life of {name} is in danger. A parent may be told, and {name} is told so.",
    when: (facts) => every([isMinorFrom(0, facts, facts.holder), alwaysCameAlone(facts, facts.holder), endangered(facts, { imminent: true }), parentIsTold(facts)]),
  },
);
