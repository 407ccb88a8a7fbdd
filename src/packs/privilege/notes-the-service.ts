import { duty } from "../shapes/duty.ts";
import { fromMemory, provision } from "./provisions.ts";

/** Who served what and when, and by when it must be answered, stand in the file before anything else is done. */
export const notesTheService = duty(
  provision("notes-the-service", fromMemory("as in Fed. R. Civ. P. 45(b)(4)"), "justice", "How and when a paper came, and by when it must be answered, is noted."),
  {
    duty: "document", on: ["subpoena", "court-order", "search-warrant"], upon: "either",
    says: "Note who served the paper, when, and by when it must be answered. Keep a copy.",
  },
);
