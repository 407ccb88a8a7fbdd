import { duty } from "../../shapes/duty.ts";
import { isRefusedForHarm } from "../shapes/access.ts";
import { HSC_123115, provision } from "./provisions.ts";

/** Whatever whoever asked is told, the refusal is written into the record. */
export const notesTheRefusal = duty(
  provision("Health and Safety Code 123115(b)(1)", "notes-the-refusal", "justice", HSC_123115, "A refusal for likely harm is written into the record, with the reason."),
  {
    duty: "document", on: ["individual-access"], upon: "withholding", when: isRefusedForHarm,
    says: "Write into the record when it was asked for, why you refuse and which harm you foresee.",
  },
);
