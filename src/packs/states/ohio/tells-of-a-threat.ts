import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision } from "./provisions.ts";
import { EXPLICIT_THREAT } from "./shapes.ts";

/**
 * Police, the people threatened (for a minor or somebody incompetent, a parent or guardian), and those who hospitalize.
 * A threat to a building is one to those in it. Which of four acts is done is the clinician's choice, so telling is
 * allowed and not demanded. Known from summaries and from the definitions, not from the whole text.
 *
 * Not decided here: threats to a group that no building marks out, what somebody tells who does not know the client, and
 * whether whoever answers for a building is told who is not said to be threatened too. Federal law decides those.
 */
export const tellsOfAThreat = permits(
  provision("2305.51(B)", "tells-of-a-threat", "nonmaleficence", false, "An explicit, imminent threat to people clearly identifiable, or to a building, may be told to police, to those threatened and to a hospital."),
  {
    on: "threat-to-others",
    says: "An explicit threat with intent and ability is known in connection with {name}. This state lets this recipient be told.",
    when: ofOneThreat((facts) => every([goesTo(facts, ["victim", "police", "hospital"]), threatened(facts, EXPLICIT_THREAT)])),
  },
);
