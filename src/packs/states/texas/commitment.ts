import { every, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { endangered, threatened } from "../shapes/danger.ts";
import { HSC_611_006, provision } from "./provisions.ts";
import { IMMINENT_INJURY, toPersonnel } from "./shapes.ts";

/** The proceeding for court-ordered treatment itself, and before it the word to medical personnel or police. */
export const commitment = permits(
  provision("Health and Safety Code 611.006(a)(10)", "commitment", "beneficence", HSC_611_006, "In a proceeding for court-ordered treatment, and to those who bring the client there, what it takes may be told."),
  {
    on: "commitment", says: "This is for a proceeding to have {name} treated by order of a court, or for those who act before it.",
    when: (facts) => some([
      plainly(ofKind(facts.claims, "proceeding").some(({ sort }) => sort === "commitment")),
      every([toPersonnel(facts), some([threatened(facts, IMMINENT_INJURY), endangered(facts, { imminent: true })])]),
    ]),
  },
);
