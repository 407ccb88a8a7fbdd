import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, STANDARD_2_05 } from "./provisions.ts";

/** And is held only with colleagues who know the matter. */
export const consultsOnlyAsNeeded = sendsOnlyWhatIsNeeded(
  provision("nasw/2.05(c)/consults-only-as-needed", "2.05(c)", "fidelity", STANDARD_2_05, "A consultation hears the least that its purpose needs."),
  "every", ({ request }) => request.purpose === "consultation",
);
