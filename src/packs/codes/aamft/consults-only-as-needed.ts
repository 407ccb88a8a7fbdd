import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, STANDARD_2_7 } from "./provisions.ts";

/** A consultation hears no more than it needs. */
export const consultsOnlyAsNeeded = sendsOnlyWhatIsNeeded(
  provision(
    "aamft/2.7/consults-only-as-needed", "2.7", "fidelity", STANDARD_2_7,
    "A consultation is told only what its purpose needs.",
  ),
  "every",
  ({ request }) => request.purpose === "consultation" || request.purpose === "referral",
);
