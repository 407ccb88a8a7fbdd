import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, STANDARD_4 } from "./provisions.ts";

/** For every report, also one that a client has agreed to. */
export const onlyGermane = sendsOnlyWhatIsNeeded(
  provision("apa/4.04(a)/only-germane", "4.04(a)", "fidelity", STANDARD_4, "Reports and consultations hold only what is germane to their purpose."),
  "every",
);
