import { every, requires } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision, DISORDERS } from "./provisions.ts";

/** The victim and the police both: reasonable efforts to reach the two discharge the duty. */
export const warns = requires(
  provision("RCW 71.05.120(3)", "warns", "nonmaleficence", DISORDERS, "An actual threat of violence against somebody who can be identified is told to that person and to the police."),
  {
    on: "threat-to-others",
    says: "{name} has made an actual threat of violence against somebody who can be identified. This state has the victim and the police warned, both.",
    when: ofOneThreat((facts) => every([
      goesTo(facts, ["victim", "police"]),
      threatened(facts, { victim: ["named", "identifiable"], imminent: false, intentAndAbility: false, heardFrom: ["client"] }),
    ])),
  },
);
