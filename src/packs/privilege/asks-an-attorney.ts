import { duty } from "../shapes/duty.ts";
import { fromMemory, provision } from "./provisions.ts";

/** A paper from a court or a party is nothing to answer alone. */
export const asksAnAttorney = duty(
  provision("asks-an-attorney", fromMemory("as in ACA B.2.d; NASW 1.07(j)"), "justice", "An attorney sees every legal paper before it is answered."),
  { duty: "consult", on: ["subpoena", "court-order", "search-warrant"], upon: "either", says: "Show the paper to your attorney before you answer it." },
);
