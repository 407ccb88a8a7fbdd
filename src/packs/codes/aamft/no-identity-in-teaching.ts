import { consultsWithoutIdentity } from "../../shapes/consults-without-identity.ts";
import { provision, STANDARD_2_4 } from "./provisions.ts";

/** Teaching, writing and research use a case with a written waiver, or so that nobody is recognized. */
export const noIdentityInTeaching = consultsWithoutIdentity(
  provision(
    "aamft/2.4/no-identity-in-teaching", "2.4", "fidelity", STANDARD_2_4,
    "In teaching, writing, research and talks a client is identified only with a written waiver.",
  ),
  { bars: ["operations", "treatment", "research"], purposes: ["training", "publication", "research"] },
);
