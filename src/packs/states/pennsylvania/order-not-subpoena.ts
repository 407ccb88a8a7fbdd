import { needsRelease } from "../../shapes/needs-release.ts";
import { provision, TO_COURTS } from "./provisions.ts";
import { WRITTEN_CONSENT } from "./shapes.ts";

/**
 * A subpoena does not open the record of a client who has not consented; it takes a further order of the court. The
 * chapter is written for programs that the state licenses or pays. Nothing on file tells whether this is one, so an
 * attorney is asked instead of a plain no.
 */
export const orderNotSubpoena = needsRelease(
  provision("55 Pa. Code 5100.35(b)(1)", "order-not-subpoena", "autonomy", TO_COURTS, "Without the client's consent a subpoena is not enough; the court has to order it."),
  {
    bars: ["subpoena"], consult: ["attorney"], formalities: WRITTEN_CONSENT, when: () => true,
    unsigned: "{name} has not consented. This state wants an order of the court beside the subpoena; ask an attorney before anything goes.",
  },
);
