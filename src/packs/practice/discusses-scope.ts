import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** After the identity, the scope: which records, which years, for what, in which form. */
export const discussesScope = duty(
  provision("discusses-scope", "on a client's own request", "autonomy", OURS, "The therapist talks with the client about which records are wanted."),
  { duty: "discuss-scope", on: ["individual-access"], upon: "either", says: "Ask the client which records are wanted, of which time, and in which form." },
);
