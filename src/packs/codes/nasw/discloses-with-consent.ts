import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** Read in the edition of 2008. Writing is not asked for; the ground rules ask for it. */
export const disclosesWithConsent = needsRelease(
  provision("nasw/1.07(b)/discloses-with-consent", "1.07(b)", "autonomy", false, "Confidential information is disclosed with valid consent, where that is appropriate."),
  {
    bars: ["authorization", "care-involvement"], when: () => true, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not consented to this.",
  },
);
