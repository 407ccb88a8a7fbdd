import { givesClientsTheirRecord } from "../shapes/gives-clients-their-record.ts";
import { OURS, provision } from "./provisions.ts";

/** A client's own request for the own record is not refused out of hand; what cannot go is cut out of it. */
export const ownRecords = givesClientsTheirRecord(provision(
  "own-records", "on a client's own request", "autonomy", OURS,
  "Clients get the record of their own treatment; there is no blanket refusal.",
));
