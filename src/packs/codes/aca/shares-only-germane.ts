import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, SECTION_B_7 } from "./provisions.ts";

/** And is held for professional purposes only. */
export const sharesOnlyGermane = sendsOnlyWhatIsNeeded(
  provision("aca/B.7.a/shares-only-germane", "B.7.a", "fidelity", SECTION_B_7, "A consultation hears only what is germane to it."),
  "every", ({ request }) => request.purpose === "consultation" || request.purpose === "supervision",
);
