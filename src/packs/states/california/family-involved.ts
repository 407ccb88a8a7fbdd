import { asFact, ofKind, permits, some } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/** What bears on their part in the care, if the client agreed or did not object when asked. */
export const familyInvolved = permits(
  provision("Civ. Code 56.1007", "family-involved", "autonomy", false, "Family and friends who take part in the care may be told what bears on it, if the client agreed."),
  {
    on: "care-involvement", says: "{name} agreed that this person, who takes part in the care, is told what bears on that part.",
    when: ({ claims, holder }) => some(ofKind(claims, "involved").map(({ agreed }) => asFact(agreed, "agreed", holder, "client"))),
  },
);
