import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** The code asks for consent, not for a signature; the ground rules ask for the signature. */
export const disclosesWithConsent = needsRelease(
  provision("aca/B.1.c/discloses-with-consent", "B.1.c", "fidelity", false, "What a client confided is disclosed only with appropriate consent or with sound legal or ethical justification."),
  {
    bars: ["authorization", "care-involvement"], when: () => true, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not agreed that this may go.",
  },
);
