import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { consultsWithoutIdentity as shape } from "../../shapes/consults-without-identity.ts";
import { provision } from "./provisions.ts";

/** Only a summary was read, and not the limb on what cannot be avoided. */
export const consultsWithoutIdentity = shape(
  provision("apa/4.06/consults-without-identity", "4.06", "fidelity", false, "Colleagues are consulted without what could identify a client, unless the client consented or it cannot be avoided."),
  { bars: ["operations", "treatment"], purposes: ["consultation"], consult: ["supervisor", "ethics-board"], formalities: SPOKEN_OR_WRITTEN },
);
