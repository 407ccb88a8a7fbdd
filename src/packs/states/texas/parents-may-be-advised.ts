import { every, orAsk, permits } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { endangered } from "../shapes/danger.ts";
import { cameAlone, isMinorFrom, parentIsTold } from "../shapes/minors.ts";
import { FAM_32_004, provision } from "./provisions.ts";

/**
 * Who counsels a child that contemplates suicide may advise the parents, with the child's consent or without, and need
 * not. The section names physicians, psychologists, counselors and social workers; of other licences that has to be asked.
 * Where the parents consented to the care they act for the child anyway. It is a section on children: who hears of
 * a grown client, for whom somebody acts, is asked.
 */
export const parentsMayBeAdvised = permits(
  provision("Family Code 32.004(b)(2)", "parents-may-be-advised", "beneficence", FAM_32_004, "Parents may be advised of a child's danger to itself, with or without the child's consent."),
  {
    on: "danger-to-self", says: "This parent may be advised of the danger to {name}, whether or not {name} agrees.",
    when: (facts) => {
      const named = treatedBy(["physician", "psychiatrist", "psychologist", "counselor", "clinical-social-worker"])(facts) === "yes";
      const isChild = isMinorFrom(0, facts, facts.holder).is === "yes";
      return every([
        parentIsTold(facts), endangered(facts, { imminent: false }),
        orAsk(isChild && (named || cameAlone(facts, facts.holder).is === "no"), "law-on-this", "danger-to-self", "practice"),
      ]);
    },
  },
);
