import { every, permits } from "../../shapes/answers.ts";
import { goesTo, ofOneThreat } from "../shapes/danger.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";
import { isNamedBySection } from "./shapes.ts";

/** The person threatened may be told; the duty is towards the police. Psychologists and psychiatrists have the same sentence: 490.0147, 456.059. */
export const warnsTheVictim = permits(
  provision("491.0147(1)(c)", "warns-the-victim", "nonmaleficence", THERAPISTS, "A specific and immediate threat may be told to the person threatened.", SINCE_2019),
  {
    on: "threat-to-others", says: "{name} has made a specific threat, with the intent and the ability to carry it out at once. This state lets the person threatened be told.",
    when: ofOneThreat((facts) => every([goesTo(facts, ["victim"]), isNamedBySection(facts)])),
  },
);
