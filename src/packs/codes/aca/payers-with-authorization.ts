import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** Read in the earlier edition; the heading stands in this one. Stricter than the federal law, which lets a claim be paid without a signature. */
export const payersWithAuthorization = needsRelease(
  provision("aca/B.3.d/payers-with-authorization", "B.3.d", "autonomy", false, "Third-party payers are told something only when the client has authorized it."),
  {
    bars: ["payment"], when: () => true, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not authorized that a payer is told this.",
  },
);
