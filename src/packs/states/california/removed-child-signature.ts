import { every, forbids } from "../../shapes/answers.ts";
import { CIV_56_106, provision } from "./provisions.ts";
import { onlyParentsSigned, removedFromParents } from "./shapes.ts";

/**
 * Their form does not count until the juvenile court has said that it would not be detrimental to the child. A child who
 * signs beside them, and cannot sign for this care, changes nothing: what would be honored is still the parents' form. The
 * agency that was put in charge is neither parent nor guardian from whom the child was removed, and signs for the child.
 */
export const removedChildSignature = forbids(
  provision("Civ. Code 56.106(a)", "removed-child-signature", "nonmaleficence", CIV_56_106, "For a child whom the court has removed, a parent's form does not count until the juvenile court allows it."),
  {
    bars: ["authorization"],
    says: "The juvenile court has removed {name} from the parents. Their signature does not count before that court allows it; ask for the order.",
    when: (facts) => every([removedFromParents(facts), () => onlyParentsSigned(facts)]),
  },
);
