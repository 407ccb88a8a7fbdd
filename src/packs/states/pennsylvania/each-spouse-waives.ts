import { needsRelease } from "../../shapes/needs-release.ts";
import { PRIVILEGES, provision } from "./provisions.ts";
import { WRITTEN_CONSENT } from "./shapes.ts";

/**
 * What a spouse confides to anybody trained to counsel is no evidence in a divorce or in a case about children, unless
 * that very spouse waives it. One partner's waiver does nothing for the other.
 *
 * Not decided here: other lawsuits, and who is a spouse. The purpose tells which case it is for.
 */
export const eachSpouseWaives = needsRelease(
  provision("42 Pa.C.S. 5948", "each-spouse-waives", "fidelity", PRIVILEGES, "What a spouse confided is no evidence in a divorce or custody case, unless that spouse waives it."),
  {
    bars: ["subpoena"], formalities: WRITTEN_CONSENT,
    when: ({ request: { purpose } }) => purpose === "divorce" || purpose === "custody",
    unsigned: "{name} has not waived this. In this state what a spouse confided is kept out of divorce and custody cases until that spouse does.",
  },
);
