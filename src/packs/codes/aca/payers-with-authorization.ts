import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { reachesPayer } from "../../shapes/payers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/**
 * It speaks of those who pay for somebody else, whatever they want it for and whoever gets it for them, and not of the
 * practice's own billing or of who collects for it. Read in the edition of 2005; the heading stands in this one. Stricter
 * than the federal law, which lets a claim be paid without a signature.
 */
export const payersWithAuthorization = needsRelease(
  provision("aca/B.3.d/payers-with-authorization", "B.3.d", "autonomy", false, "Third-party payers are told something only when the client has authorized it."),
  {
    bars: ["payment", "operations"], when: ({ file, request }) => reachesPayer(request, file), formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not authorized that a payer is told this.",
  },
);
