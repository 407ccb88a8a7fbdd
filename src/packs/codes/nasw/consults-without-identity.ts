import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { consultsWithoutIdentity as shape } from "../../shapes/consults-without-identity.ts";
import { provision } from "./provisions.ts";

/** The letter is inferred. Whether the need compels is a judgement: it is made with somebody, and noted. */
export const consultsWithoutIdentity = shape(
  provision("nasw/1.07(v)/consults-without-identity", "1.07(v)", "fidelity", false, "Consultants hear what identifies a client only with consent or where there is a compelling need."),
  { bars: ["operations", "treatment"], purposes: ["consultation"], consult: ["supervisor"], formalities: SPOKEN_OR_WRITTEN },
);
