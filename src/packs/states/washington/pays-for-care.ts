import { notNotes, permits } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Claims, billing and collecting, as far as the recipient needs to know. Nobody needs psychotherapy notes for that. */
export const paysForCare = permits(
  provision("RCW 70.02.050(1)(d)", "pays-for-care", "justice", RECORDS, "Those who pay for the care may have what that needs."),
  { on: "payment", says: "What a payer needs to know of {name} may go, and no more.", when: ({ content }) => notNotes(content) },
);
