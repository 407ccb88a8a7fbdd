import { permits } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { IN_DISCRETION, provision } from "./provisions.ts";
import { CLEAR_AND_PRESENT } from "./shapes.ts";

/** In the therapist's sole discretion: a clear and imminent risk of serious harm to anybody. Who hears of it is whoever it takes to protect; federal law asks more. */
export const protectsFromImminentHarm = permits(
  provision("740 ILCS 110/11(ii)", "protects-from-imminent-harm", "nonmaleficence", IN_DISCRETION, "A clear and imminent risk of serious harm to others may be told, as far as it protects them."),
  {
    on: "threat-to-others",
    says: "A clinician of the practice sees a clear and imminent risk of serious harm in connection with {name}, and may say what protects others.",
    when: (facts) => threatened(facts, CLEAR_AND_PRESENT),
  },
);
