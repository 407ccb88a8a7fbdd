import { sendsOnlyWhatIsNeeded } from "../../shapes/sends-only-what-is-needed.ts";
import { provision, STANDARD_4_05 } from "./provisions.ts";

/** The only purpose without consent at which the standard itself speaks of a minimum. */
export const payersGetTheMinimum = sendsOnlyWhatIsNeeded(
  provision("apa/4.05(b)/payers-get-the-minimum", "4.05(b)", "fidelity", STANDARD_4_05, "To get paid, no more is disclosed than that takes."),
  ["payment"],
);
