import { ANYBODY, threatened } from "../shapes/danger.ts";
import { MINORS, provision } from "./provisions.ts";
import { tellsTheParent } from "./shapes.ts";

/** The same, where harm to somebody else is substantially probable. */
export const parentHearsOfThreat = tellsTheParent(
  provision("5122.04(A)", "parent-hears-of-threat", "nonmaleficence", MINORS, "A parent may be told where a minor who came alone will probably harm somebody."),
  "threat-to-others",
  (facts) => threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ANYBODY }),
);
