import { duty } from "../../shapes/duty.ts";
import { touchesOthers } from "../../shapes/questions.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/**
 * What is confidential about somebody else who has not consented is deleted; what that person told about the patient is
 * not. To whoever acts for a patient, the patient is nobody else.
 */
export const leavesOutOthers = duty(
  provision("Health and Safety Code 611.0045(g)", "leaves-out-others", "fidelity", HSC_611_0045, "What is confidential about another person who has not consented is deleted before the client sees the record."),
  {
    duty: "redact", on: ["individual-access"], upon: "release",
    when: touchesOthers,
    says: "Delete what is confidential about anybody else who has not consented. Do not delete what such a person told about the client.",
  },
);
