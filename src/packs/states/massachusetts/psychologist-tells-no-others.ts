import { every, forbids, reverse } from "../../shapes/answers.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";
import { isNamedByDuty, licensed } from "./shapes.ts";

/** For a psychologist the same two limbs are all that opens the mouth about a threat. Anything else is talked over first, and quickly. */
export const psychologistTellsNoOthers = forbids(
  provision("c. 112 s. 129A(c)(2) and (3)", "psychologist-tells-no-others", "fidelity", PSYCHOLOGISTS, "A psychologist talks over any threat, or any recipient, that the law does not name."),
  {
    bars: ["threat-to-others"], consult: ["attorney", "supervisor"],
    says: "The law of this state on psychologists does not name this recipient, or this sort of danger. Ask a supervisor or an attorney at once what may be told of {name}.",
    when: (facts) => {
      const named = isNamedByDuty(facts);
      return every([licensed(["psychologist"], facts), { ...named, is: reverse(named.is) }]);
    },
  },
);
