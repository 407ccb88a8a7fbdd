import { every, forbids, plainly, reverse } from "../../shapes/answers.ts";
import { parentIsTold } from "../shapes/minors.ts";
import { HSC_611_004, provision } from "./provisions.ts";
import { toPersonnel } from "./shapes.ts";

/**
 * The list is closed: not the person threatened, not relatives, not an employer or a school. Calling the police is open
 * and protects whoever is threatened.
 */
export const nobodyElseIsWarned = forbids(
  provision("Health and Safety Code 611.004(a)", "nobody-else-is-warned", "fidelity", HSC_611_004, "Of a client's threat nobody is told but medical and law enforcement personnel, the person threatened included."),
  {
    bars: ["threat-to-others"], says: "This state does not let you tell this recipient of the danger from {name}. Call the police or medical personnel: they may be told at once.",
    when: (facts) => {
      const [personnel, representative] = [toPersonnel(facts), parentIsTold(facts)];
      return every([plainly(personnel.is === "no"), { ...representative, is: reverse(representative.is) }]);
    },
  },
);
