import { forbids } from "../../shapes/answers.ts";
import { ONE_YEAR_AT_MOST, provision } from "./provisions.ts";
import { restsOnAnOldForm } from "./shapes.ts";

/**
 * Since 2024 a release holds for one year or less, with exceptions: as they are remembered, that the signer asked for a specific later
 * day, and a study. No file tells who wanted the day, so it is looked up, and noted by whom. Read in the digests of AB 1697 (Stats. 2023,
 * ch. 374) alone, which say "one year or less, except as provided".
 *
 * Not decided here: whether a form that names a later day, unasked, holds for its first year; here it does.
 */
export const longerThanAYear = forbids(
  provision("Civ. Code 56.11(b)", "longer-than-a-year", "autonomy", false, "A release that is a year old goes on only where the signer asked for a later day, or for a study.", ONE_YEAR_AT_MOST),
  {
    bars: ["authorization"], consult: ["supervisor", "privacy-officer"],
    says: "The form that {name} signed is a year old. In this state it goes on only if the signer asked for a later day, or for a study: check that and note it, or ask {name} to sign again.",
    when: restsOnAnOldForm,
  },
);
