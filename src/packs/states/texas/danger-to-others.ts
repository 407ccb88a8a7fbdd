import { every, permits } from "../../shapes/answers.ts";
import { threatened } from "../shapes/danger.ts";
import { HSC_611_004, provision } from "./provisions.ts";
import { IMMINENT_INJURY, toPersonnel } from "./shapes.ts";

/** It permits and obliges nobody: 611.002(b-1); Thapar v. Zezulka, 994 S.W.2d 635 (Tex. 1999). */
export const dangerToOthers = permits(
  provision("Health and Safety Code 611.004(a)(2)", "danger-to-others", "nonmaleficence", HSC_611_004, "Medical and law enforcement personnel may be told of a probable imminent injury by a client."),
  {
    on: "threat-to-others", says: "A clinician of the practice finds it probable that {name} will soon injure somebody. Police and medical personnel may be told.",
    when: (facts) => every([toPersonnel(facts), threatened(facts, IMMINENT_INJURY)]),
  },
);
