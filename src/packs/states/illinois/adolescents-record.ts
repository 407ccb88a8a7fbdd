import { every, forbids, plainly, reverse } from "../../shapes/answers.ts";
import { provision, WHO_SEES } from "./provisions.ts";
import { isBareCondition, parentMaySee, parentOfAdolescentAsks } from "./shapes.ts";

/** The other side of the same sentence: without either of the two, a parent is not let in, and may ask a court. */
export const adolescentsRecord = forbids(
  provision("740 ILCS 110/4(a)(3)", "adolescents-record", "autonomy", WHO_SEES, "A parent does not see the record of a minor from twelve on against the minor's word and the therapist's judgement."),
  {
    bars: ["individual-access"],
    says: "{name} is twelve or older and objects, and a clinician sees compelling reasons against it. A parent may ask a court.",
    when: (facts) => {
      const maySee = parentMaySee(facts);
      return every([plainly(!isBareCondition(facts)), parentOfAdolescentAsks(facts), { ...maySee, is: reverse(maySee.is) }]);
    },
  },
);
