import { every, forbids, plainly, reverse } from "../../shapes/answers.ts";
import { parentIsTold } from "../shapes/minors.ts";
import { HSC_611_004, provision } from "./provisions.ts";
import { toPersonnel } from "./shapes.ts";

/** A partner, a roommate or a grown client's mother is not on the list; a parent of a minor and a guardian act for the client. */
export const nobodyElseHearsOfSelfHarm = forbids(
  provision("Health and Safety Code 611.004(a)", "nobody-else-hears-of-self-harm", "fidelity", HSC_611_004, "Of a client's danger to the own life relatives and friends are told only with the client's written consent."),
  {
    bars: ["danger-to-self"], says: "This state does not let you tell this recipient without the written consent of {name}. Call medical personnel or the police: they may be told at once.",
    when: (facts) => {
      const [personnel, representative] = [toPersonnel(facts), parentIsTold(facts)];
      return every([plainly(personnel.is === "no"), { ...representative, is: reverse(representative.is) }]);
    },
  },
);
