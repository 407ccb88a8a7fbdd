import { duty } from "../shapes/duty.ts";
import { fromMemory, provision } from "./provisions.ts";

/** People who are named in a record and have no part in the case are not laid open with it. */
export const blacksOutOthers = duty(
  provision("blacks-out-others", fromMemory("45 CFR 164.512(e)(1)(i); Fed. R. Civ. P. 26(c)"), "nonmaleficence", "People whom the paper does not concern are blacked out."),
  { duty: "redact", on: ["court-order", "subpoena", "legal-defense"], upon: "release", says: "Black out everybody whom this case does not concern." },
);
