import { permits } from "../../shapes/answers.ts";
import { isInvolved } from "../shapes/involved.ts";
import { provision } from "./provisions.ts";

/** Family, partner, friends and others whom the client names: if the client agreed or did not object when asked, or as is best for a client who cannot be asked. */
export const familyInvolved = permits(
  provision("Civ. Code 56.1007", "family-involved", "autonomy", false, "Family and friends who take part in the care may be told what bears on it, if the client agreed or cannot be asked."),
  {
    on: "care-involvement", says: "{name} agreed that this person, who takes part in the care, is told what bears on that part, or cannot be asked and it is best for {name}.",
    when: isInvolved,
  },
);
