import { every, orAsk, permits } from "../../shapes/answers.ts";
import { carriedAlone, parentIsTold } from "../shapes/minors.ts";
import { threatened } from "../shapes/danger.ts";
import { HSC_611_0045, provision } from "./provisions.ts";
import { IMMINENT_INJURY } from "./shapes.ts";

/**
 * Whoever acts on the patient's behalf may have the record itself, and so may hear of a danger that comes from the
 * patient. Of care that a child consented to alone that has to be asked.
 */
export const representativeHears = permits(
  provision("Health and Safety Code 611.0045(f)", "representative-hears", "beneficence", HSC_611_0045, "A parent or a guardian who acts for the client may hear of a danger that comes from the client."),
  {
    on: "threat-to-others", says: "This person acts for {name} and may hear of the danger.",
    when: (facts) => every([
      parentIsTold(facts), threatened(facts, IMMINENT_INJURY),
      orAsk(carriedAlone(facts, facts.holder).is === "no", "law-on-this", "threat-to-others", "practice"),
    ]),
  },
);
