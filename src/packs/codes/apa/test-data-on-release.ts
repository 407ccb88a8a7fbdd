import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** Read in excerpts only. */
export const testDataOnRelease = needsRelease(
  provision("apa/9.04(b)/test-data-on-release", "9.04(b)", "autonomy", false, "Without the client's release, test data go only where a law or a court requires it."),
  {
    bars: ["treatment", "payment", "operations", "care-involvement", "legal-defense", "benefits", "research"],
    when: ({ content }) => content.kinds.includes("test-data"), formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not released the test data.",
  },
);
