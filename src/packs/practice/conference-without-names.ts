import { consultsWithoutIdentity } from "../shapes/consults-without-identity.ts";
import { OURS, provision } from "./provisions.ts";

/** Colleagues learn from a case without learning whose it is, also at the practice's own table. */
export const conferenceWithoutNames = consultsWithoutIdentity(
  provision("conference-without-names", "on accidental disclosure", "fidelity", OURS, "Case conferences and consultations hear nothing that identifies anybody."),
  { bars: ["operations", "treatment"], purposes: ["training", "consultation", "publication"] },
);
