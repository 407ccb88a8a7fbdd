import { consultsWithoutIdentity as shape } from "../../shapes/consults-without-identity.ts";
import { provision, STANDARD_2_7 } from "./provisions.ts";

/** The standard knows no exception for what cannot be avoided: an identity is given with prior written consent or not at all. */
export const consultsWithoutIdentity = shape(
  provision(
    "aamft/2.7/consults-without-identity", "2.7", "fidelity", STANDARD_2_7,
    "Colleagues and referral sources are consulted without what could identify a client, unless the client consented in writing.",
  ),
  { bars: ["operations", "treatment"], purposes: ["consultation", "referral"] },
);
