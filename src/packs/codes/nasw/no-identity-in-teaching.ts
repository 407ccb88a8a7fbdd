import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { consultsWithoutIdentity } from "../../shapes/consults-without-identity.ts";
import { provision } from "./provisions.ts";

/** The letter is inferred from the order of the standards. */
export const noIdentityInTeaching = consultsWithoutIdentity(
  provision("nasw/1.07(u)/no-identity-in-teaching", "1.07(u)", "fidelity", false, "In teaching and training a client is identified only with consent."),
  { bars: ["operations", "treatment"], purposes: ["training", "publication"], formalities: SPOKEN_OR_WRITTEN },
);
