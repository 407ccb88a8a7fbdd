/** What Illinois says of what comes after: a lawsuit. */
import type { TrailLaw } from "../../../engine/trail-law.ts";
import { ILLINOIS } from "./provisions.ts";

/** A lawsuit for what a breach of confidence has cost. Its section was not read. */
export const trail: TrailLaw = {
  recourse: [{
    id: "sue-in-illinois", step: 6, says: "Sue over what was told against the law on the confidences of therapy. Ask an attorney by when.",
    verified: false, citation: { source: ILLINOIS.source, provision: "740 ILCS 110/15", edition: ILLINOIS.edition },
  }],
};
