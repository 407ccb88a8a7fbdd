import { every, permits, plainly } from "../../shapes/answers.ts";
import { provision, WHO_SEES } from "./provisions.ts";
import { isBareCondition, parentOfAdolescentAsks } from "./shapes.ts";

/** The present condition, the diagnosis, what is needed and what is given: no objection of the minor stands against a parent's hearing that. */
export const parentsHearTheCondition = permits(
  provision("740 ILCS 110/4(a)(3)", "parents-hear-the-condition", "beneficence", WHO_SEES, "Parents of minors from twelve on may hear the condition, the diagnosis and what care is needed and given."),
  {
    on: "individual-access", says: "A parent asks how {name} is and what care {name} needs and gets. This state lets a parent hear that.",
    when: (facts) => every([plainly(isBareCondition(facts)), parentOfAdolescentAsks(facts)]),
  },
);
