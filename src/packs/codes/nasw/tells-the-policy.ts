import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_1_07_F } from "./provisions.ts";

/** A duty to tell the policy on sharing among participants, which is not yet anybody's leave to share. */
export const tellsThePolicy = duty(
  provision(
    "nasw/1.07(g)/tells-the-policy", "1.07(g)", "autonomy", STANDARD_1_07_F,
    "Participants are told the policy on disclosing among them what one of them confides.",
  ),
  {
    duty: "explain-limits", on: ["unit-sharing"], upon: "either",
    when: ({ file }) => file.agreements("secrets-policy").length === 0,
    says: "No policy on telling the others what one of them confides is on file. Tell them yours.",
  },
);
