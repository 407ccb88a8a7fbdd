import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, STANDARD_1_07_C } from "./provisions.ts";

/** In all instances, the standard says. */
export const leastInformation = sendsOnlyWhatIsNeeded(
  provision("nasw/1.07(c)/least-information", "1.07(c)", "fidelity", STANDARD_1_07_C, "The least amount that is needed goes, and only what bears directly on the purpose."),
  "every",
);
