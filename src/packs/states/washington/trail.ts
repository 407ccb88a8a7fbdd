/** What Washington says of what comes after: a lawsuit within two years. */
import type { TrailLaw } from "../../../engine/trail-law.ts";
import { RECORDS, WASHINGTON } from "./provisions.ts";

/** A lawsuit over what was told against the law on medical records. */
export const trail: TrailLaw = {
  recourse: [{
    id: "sue-in-washington", step: 6, within: "P2Y", says: "Sue for the harm that it has done.",
    verified: RECORDS, citation: { source: WASHINGTON.source, provision: "RCW 70.02.170", edition: WASHINGTON.edition, ...(RECORDS === false ? {} : { url: RECORDS.at }) },
  }],
};
