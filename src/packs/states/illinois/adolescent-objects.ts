import { every, forbids, plainly } from "../../shapes/answers.ts";
import { provision, WHO_SEES } from "./provisions.ts";
import { hasObjected, isBareCondition, parentOfAdolescentAsks } from "./shapes.ts";

/** The section speaks of access denied "by either the recipient or the therapist". Whether a therapist may let a parent in against the minor's no is for an attorney. */
export const adolescentObjects = forbids(
  provision("740 ILCS 110/4(a)(3)", "adolescent-objects", "autonomy", WHO_SEES, "Where a minor from twelve on has said no, an attorney is asked before a parent sees the record."),
  {
    bars: ["individual-access"], consult: ["attorney"],
    says: "{name} is twelve or older and does not want this. Ask an attorney before a parent sees it; a parent may also ask a court.",
    when: (facts) => every([plainly(hasObjected(facts) && !isBareCondition(facts)), parentOfAdolescentAsks(facts)]),
  },
);
