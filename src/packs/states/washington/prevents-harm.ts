import { every, permits } from "../../shapes/answers.ts";
import { ofOneThreat, threatened } from "../shapes/danger.ts";
import { provision, RECORDS } from "./provisions.ts";
import { canPrevent, SERIOUS_AND_NEAR } from "./shapes.ts";

/** A permission beside the duty to warn: wider, because nobody need be named, and narrower, because the danger must be near. */
export const preventsHarm = permits(
  provision("RCW 70.02.050(1)(c)", "prevents-harm", "nonmaleficence", RECORDS, "A serious and imminent threat may be told to those who can prevent it."),
  {
    on: "threat-to-others",
    says: "A clinician of the practice has attested a serious and imminent threat in connection with {name}, and this recipient can help to prevent it.",
    when: ofOneThreat((facts) => every([threatened(facts, SERIOUS_AND_NEAR), canPrevent(facts)])),
  },
);
