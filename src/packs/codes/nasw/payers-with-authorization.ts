import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { reachesPayer } from "../../shapes/payers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/**
 * It speaks of those who pay for somebody else, whatever they want it for and whoever gets it for them, and not of the
 * practice's own billing or of who collects for it. Read in the edition of 2008; of this one a summary gives the same
 * letter and the same sense.
 */
export const payersWithAuthorization = needsRelease(
  provision("nasw/1.07(h)/payers-with-authorization", "1.07(h)", "autonomy", false, "Third-party payers are told something only when the client has authorized it."),
  {
    bars: ["payment", "operations"], when: ({ file, request }) => reachesPayer(request, file), formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not authorized that a payer is told this.",
  },
);
