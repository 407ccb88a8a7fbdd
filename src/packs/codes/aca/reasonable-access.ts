import { givesClientsTheirRecord } from "../../shapes/gives-clients-their-record.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/** A code opens like a permit; only law compels. */
export const reasonableAccess = givesClientsTheirRecord(
  provision("aca/B.6.e/reasonable-access", "B.6.e", "autonomy", SECTION_B_6_E, "Competent clients are given reasonable access to their records, and copies."),
);
