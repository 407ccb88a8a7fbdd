import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Of clinical records a court finds that justice outweighs confidentiality significantly. It binds licensed facilities; a private practice can ask the court to weigh it alike. */
export const courtWeighs = duty(
  provision("Mental Hygiene Law 33.13(c)(1)", "court-weighs", "fidelity", false, "Before records are ordered, a court weighs whether justice significantly outweighs confidentiality."),
  {
    duty: "seek-protective-order", on: ["court-order"], upon: "either",
    says: "Ask through an attorney whether the court found that the interests of justice significantly outweigh confidentiality, and whether less would do.",
  },
);
