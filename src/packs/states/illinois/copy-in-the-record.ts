import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** So that it can be seen later on what the record went out. */
export const copyInTheRecord = duty(
  provision("740 ILCS 110/5(b)", "copy-in-the-record", "fidelity", false, "A copy of the consent, and what was done on it, is kept in the record."),
  { duty: "retain", on: ["authorization"], upon: "release", says: "Put a copy of the consent into the record, with a note of what was sent on it and when." },
);
