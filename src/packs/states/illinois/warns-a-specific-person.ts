import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { IN_DISCRETION, provision } from "./provisions.ts";
import { SPECIFIC_THREAT } from "./shapes.ts";

/** In the therapist's sole discretion, and with no word of how near it is: a specific threat of violence against a specific person. */
export const warnsASpecificPerson = permits(
  provision("740 ILCS 110/11(viii)", "warns-a-specific-person", "nonmaleficence", IN_DISCRETION, "A specific threat of violence may be told to protect the person it is aimed at."),
  {
    on: "threat-to-others", says: "{name} has made a specific threat of violence against a specific person, who may be warned or protected.",
    when: ofOneThreat((facts) => every([goesTo(facts, ["victim", "police"]), threatened(facts, SPECIFIC_THREAT)])),
  },
);
