import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Withholding is not the end: the record goes to the one whom the client names. Who may be named was read in two versions, so the sentence leaves it open. */
export const namedProfessionalGetsIt = duty(
  provision("3701.74(B)", "named-professional-gets-it", "autonomy", false, "What is held back for harm goes to a professional whom the client names."),
  {
    duty: "refer", on: ["individual-access"], upon: "withholding",
    when: ({ casefile, request: { claims } }) => casefile.covered !== "yes" && claims.some(({ kind }) => kind === "access-harm"),
    says: "Ask the client to name a physician or other professional, and give that one the record. Say which licences this state accepts.",
  },
);
