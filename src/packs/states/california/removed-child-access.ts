import { every, forbids } from "../../shapes/answers.ts";
import { parentAsks } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { removedFromParents } from "./shapes.ts";

/** What holds for their signature holds for their own wish to see the record. */
export const removedChildAccess = forbids(
  provision("Health and Safety Code 123116", "removed-child-access", "nonmaleficence", false, "Parents of a child whom the court has removed do not see its record until the juvenile court allows it."),
  {
    bars: ["individual-access"],
    says: "The juvenile court has removed {name} from the parents. They do not see this before that court allows it; ask for the order.",
    when: (facts) => every([removedFromParents(facts), parentAsks(facts)]),
  },
);
