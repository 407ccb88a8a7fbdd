import { duty } from "../../shapes/duty.ts";
import { isRefusedForHarm } from "../shapes/access.ts";
import { HSC_611_0045, provision } from "./provisions.ts";

/** The statement is the client's: whoever asked, it is written and a copy stays in the record. */
export const keepsTheStatement = duty(
  provision("Health and Safety Code 611.0045(c)", "keeps-the-statement", "justice", HSC_611_0045, "A refusal for harm is written down, signed and dated, and a copy stays in the record."),
  {
    duty: "document", on: ["individual-access"], upon: "withholding", when: isRefusedForHarm,
    says: "Keep a signed, dated statement in the record: which part, why, for how long. It is meant for the client, and reaches the client in a way that is safe.",
  },
);
