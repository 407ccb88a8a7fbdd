import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision, STANDARD_4_05 } from "./provisions.ts";

/** The standard asks for consent, not for a signature, and says nothing of several clients; the ground rules do both. */
export const disclosesWithConsent = needsRelease(
  provision("apa/4.05(a)/discloses-with-consent", "4.05(a)", "autonomy", STANDARD_4_05, "Confidential information is disclosed with the appropriate consent of the client or of another authorized person."),
  {
    bars: ["authorization", "care-involvement"], when: () => true, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not consented to this.",
  },
);
