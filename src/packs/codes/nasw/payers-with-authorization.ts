import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** Read in the edition of 2008. */
export const payersWithAuthorization = needsRelease(
  provision("nasw/1.07(h)/payers-with-authorization", "1.07(h)", "autonomy", false, "Third-party payers are told something only when the client has authorized it."),
  {
    bars: ["payment"], when: () => true, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not authorized that a payer is told this.",
  },
);
