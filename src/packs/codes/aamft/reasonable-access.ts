import { givesClientsTheirRecord } from "../../shapes/gives-clients-their-record.ts";
import { provision, STANDARD_2_3 } from "./provisions.ts";

/** Clients may see the record of their treatment. A code's demand opens like a permit; only law compels. */
export const reasonableAccess = givesClientsTheirRecord(provision(
  "aamft/2.3/reasonable-access", "2.3", "autonomy", STANDARD_2_3,
  "Clients are given reasonable access to the records concerning them.",
));
