import { every, permits } from "../../shapes/answers.ts";
import { goesTo, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";
import { EXPLICIT_THREAT } from "./shapes.ts";

/**
 * Police, the person threatened (for a minor or somebody incompetent, a parent or guardian), and those who hospitalize.
 * Which of four acts is done is the clinician's choice, so telling is allowed and not demanded. Known from summaries,
 * not from the text.
 *
 * Not decided here: threats that only an acquaintance reports, and threats to a group or a building. Federal law
 * decides those.
 */
export const tellsOfAThreat = permits(
  provision("2305.51(B)", "tells-of-a-threat", "nonmaleficence", false, "An explicit, imminent threat to a clearly identifiable person may be told to police, to that person and to a hospital."),
  {
    on: "threat-to-others",
    says: "An explicit threat with intent and ability is known in connection with {name}. This state lets this recipient be told.",
    when: (facts) => every([goesTo(facts, ["victim", "police", "hospital"]), threatened(facts, EXPLICIT_THREAT)]),
  },
);
