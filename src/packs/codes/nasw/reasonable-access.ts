import { givesClientsTheirRecord } from "../../shapes/gives-clients-their-record.ts";
import { provision, STANDARD_1_08 } from "./provisions.ts";

/** A code opens like a permit; only law compels. */
export const reasonableAccess = givesClientsTheirRecord(
  provision("nasw/1.08(a)/reasonable-access", "1.08(a)", "autonomy", STANDARD_1_08, "Clients are given reasonable access to the records concerning them."),
);
