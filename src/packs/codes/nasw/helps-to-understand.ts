import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_1_08 } from "./provisions.ts";

/** Help and consultation come before withholding. */
export const helpsToUnderstand = duty(
  provision("nasw/1.08(a)/helps-to-understand", "1.08(a)", "beneficence", STANDARD_1_08, "Where a record could be seriously misunderstood, the client gets help in reading it."),
  {
    duty: "help-interpret", on: ["individual-access"], upon: "release",
    says: "Offer to go through it, and talk over what could be misunderstood.",
  },
);
