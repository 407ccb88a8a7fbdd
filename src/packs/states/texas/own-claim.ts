import { permits, plainly } from "../../shapes/answers.ts";
import { HSC_611_006, provision } from "./provisions.ts";

/** In a proceeding that this patient brought against the professional, before a board on this patient's complaint, and to collect this patient's fee. */
export const ownClaim = permits(
  provision("Health and Safety Code 611.006(a)(1)", "own-claim", "justice", HSC_611_006, "A clinician may answer this client's own claim or complaint, and collect this client's fee, in that proceeding."),
  {
    on: "legal-defense", says: "This answers a claim or a complaint of {name}, or collects the fee of {name}, in that proceeding.",
    when: ({ claims }) => plainly(claims.some(({ kind }) => kind === "proceeding")),
  },
);
