import { every, forbids, plainly } from "../../shapes/answers.ts";
import { onlyOthersSignedForMinor } from "../shapes/minors.ts";
import { provision } from "./provisions.ts";
import { CONSENTS_FROM, TREATERS } from "./shapes.ts";

/**
 * Where a parent consented to the care of a client of fourteen or more, the parent may sign for the present therapist
 * and, if that does no harm, the family doctor. Everything else is the minor's to release. The words were not read in a
 * public copy.
 */
export const parentSignsForTreaters = forbids(
  provision("35 P.S. 10101.2", "parent-signs-for-treaters", "autonomy", false, "From fourteen on a parent signs only for those who treat the child; for all others the child signs."),
  {
    bars: ["authorization"],
    says: "{name} is fourteen or older. In this state a parent's signature reaches only those who treat {name}; for anybody else {name} signs.",
    when: (facts) => every([onlyOthersSignedForMinor(CONSENTS_FROM, facts), plainly(!TREATERS.has(facts.request.recipient.kind))]),
  },
);
