import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat, threatened } from "../shapes/danger.ts";
import { ALLIED, provision } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/**
 * What reveals that a client has a crime or a harmful act in mind is not kept from those who can stop it. Whether it is
 * serious, the clinician says. The section names no recipients.
 */
export const crimeOrHarm = permits(
  provision("c. 112 s. 172(c)", "crime-or-harm", "nonmaleficence", ALLIED, "A crime or a harmful act that a client has in mind may be told by a family therapist or counselor."),
  {
    on: "threat-to-others", says: "What {name} said reveals that {name} has a serious crime or harm in mind.",
    when: ofOneThreat((facts) => every([
      licensed(["mft", "counselor"], facts), goesTo(facts, ["victim", "police", "treaters", "mental-health-authority"]),
      threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ["client"] }),
    ])),
  },
);
