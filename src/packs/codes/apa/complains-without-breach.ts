import { needsRelease } from "../../shapes/needs-release.ts";
import { provision } from "./provisions.ts";

/** The trigger of the standard was read, its limit was not. */
export const complainsWithoutBreach = needsRelease(
  provision("apa/1.05/complains-without-breach", "1.05", "fidelity", false, "A report on a colleague does not breach a client's confidentiality."),
  {
    bars: ["oversight"], when: ({ request }) => request.purpose === "ethics-complaint",
    unsigned: "{name} has not agreed that this is told in a complaint.",
  },
);
