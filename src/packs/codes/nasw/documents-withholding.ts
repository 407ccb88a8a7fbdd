import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_1_08 } from "./provisions.ts";

/** Whoever withholds notes why. */
export const documentsWithholding = duty(
  provision("nasw/1.08(a)/documents-withholding", "1.08(a)", "justice", STANDARD_1_08, "The request and the reason for withholding some or all of the record are noted in the file."),
  {
    duty: "document", on: ["individual-access"], upon: "withholding",
    says: "Write down the request, and why you withhold what you withhold.",
  },
);
