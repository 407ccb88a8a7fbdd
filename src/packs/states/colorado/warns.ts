import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision, THREATS } from "./provisions.ts";
import { SERIOUS_AND_IMMINENT } from "./shapes.ts";

/** Those who are threatened, the police, a hospital. Which of these acts it is to be the statute leaves to the clinician; that something is done it does not. */
export const warns = permits(
  provision("C.R.S. 13-21-117(2)(b)", "warns", "nonmaleficence", THREATS, "A serious threat of imminent violence may be told to those threatened, to the police and to a hospital."),
  {
    on: "threat-to-others",
    says: "{name} has made a serious threat of imminent violence against specific people. Those people, the police and a hospital may be told.",
    when: ofOneThreat((facts) => every([goesTo(facts, ["victim", "police", "hospital"]), threatened(facts, SERIOUS_AND_IMMINENT)])),
  },
);
