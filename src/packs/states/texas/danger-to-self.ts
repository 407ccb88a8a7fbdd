import { every, permits } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { HSC_611_004, provision } from "./provisions.ts";
import { toPersonnel } from "./shapes.ts";

/** Imminent physical injury to the patient by the patient, or immediate mental or emotional injury to the patient. */
export const dangerToSelf = permits(
  provision("Health and Safety Code 611.004(a)(2)", "danger-to-self", "beneficence", HSC_611_004, "Medical and law enforcement personnel may be told that a client is in danger of self-harm."),
  {
    on: "danger-to-self", says: "A clinician of the practice finds it probable that {name} will soon come to harm. Police and medical personnel may be told.",
    when: (facts) => every([toPersonnel(facts), endangered(facts, { imminent: true })]),
  },
);
