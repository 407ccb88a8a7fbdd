import { every, forbids, reverse } from "../../shapes/answers.ts";
import { cameAlone } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { doesNotObject, parentOfAdolescentAsks } from "./shapes.ts";

/**
 * From twelve on a minor may come alone: up to 17 for eight sessions at first, and longer where asking the parents would be
 * harmful. Parents are not told without the minor's consent, unless the provider finds it necessary. The article was
 * read; this sentence of it stands in the section it replaced, so it is marked as not read.
 */
export const minorCameAlone = forbids(
  provision("405 ILCS 5/3-5A-105", "minor-came-alone", "autonomy", false, "Parents are not told of counseling that a minor from twelve on came to alone, unless the minor agrees or it is found necessary."),
  {
    bars: ["individual-access"], consult: ["supervisor", "attorney"],
    says: "{name} came to this care alone and has not agreed that a parent hears of it. Settle first whether telling is necessary, and tell {name} before you do.",
    when: (facts) => {
      const agreed = doesNotObject(facts);
      return every([parentOfAdolescentAsks(facts), cameAlone(facts, facts.holder), { ...agreed, is: reverse(agreed.is) }]);
    },
  },
);
