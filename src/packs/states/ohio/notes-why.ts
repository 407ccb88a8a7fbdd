import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Each of the four is thought through, and the file says why it was chosen or not. */
export const notesWhy = duty(
  provision("2305.51(B)", "notes-why", "justice", false, "The reasons for and against each of the four ways are noted."),
  { duty: "document", on: ["threat-to-others"], upon: "either", says: "Note which of the four ways you considered, and why you chose or rejected each." },
);
