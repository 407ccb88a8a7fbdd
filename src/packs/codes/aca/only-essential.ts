import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision } from "./provisions.ts";

/** Also where a law would let more go. */
export const onlyEssential = sendsOnlyWhatIsNeeded(
  provision("aca/B.2.e/only-essential", "B.2.e", "fidelity", false, "Only essential information is revealed."),
  "every",
);
