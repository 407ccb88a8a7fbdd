import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { PROFESSIONS, provision } from "./provisions.ts";
import { SPECIFIC_AND_IMMEDIATE } from "./shapes.ts";

/** Warning the victim, or a minor victim's parent, or the police. Each is one way of several to protect, so none is demanded alone. */
export const warns = permits(
  provision("54.1-2400.1(D)(1)", "warns", "nonmaleficence", PROFESSIONS, "A specific and immediate threat may be told to the victim and to the police."),
  {
    on: "threat-to-others",
    says: "{name} has made a specific and immediate threat against somebody who can be identified. Victim and police may be told.",
    when: ofOneThreat((facts) => every([goesTo(facts, ["victim", "police"]), threatened(facts, SPECIFIC_AND_IMMEDIATE)])),
  },
);
