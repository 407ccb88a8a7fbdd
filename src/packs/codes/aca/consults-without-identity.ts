import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { consultsWithoutIdentity as shape } from "../../shapes/consults-without-identity.ts";
import { provision, SECTION_B_7 } from "./provisions.ts";

/** Consent need not be written. Whether an identity cannot be avoided is a judgement: it is made with somebody, and noted. */
export const consultsWithoutIdentity = shape(
  provision("aca/B.7.b/consults-without-identity", "B.7.b", "fidelity", SECTION_B_7, "Colleagues are consulted without what could identify a client, unless the client consented or it cannot be avoided."),
  { bars: ["operations", "treatment"], purposes: ["consultation", "training"], consult: ["supervisor"], formalities: SPOKEN_OR_WRITTEN },
);
