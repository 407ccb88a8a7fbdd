import { consultsWithoutIdentity } from "../../shapes/consults-without-identity.ts";
import { provision } from "./provisions.ts";

/** Only a summary was read. */
export const disguisesInPublic = consultsWithoutIdentity(
  provision("apa/4.07/disguises-in-public", "4.07", "fidelity", false, "In writings, lectures and the media a client is disguised, or has consented in writing, or the law allows it."),
  { bars: ["operations", "treatment", "research"], purposes: ["training", "publication", "marketing"] },
);
