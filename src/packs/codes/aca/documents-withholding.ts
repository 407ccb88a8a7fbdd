import { duty } from "../../shapes/duty.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/** Whoever withholds notes why. */
export const documentsWithholding = duty(
  provision("aca/B.6.e/documents-withholding", "B.6.e", "justice", SECTION_B_6_E, "The request and the reason for withholding are noted in the file."),
  {
    duty: "document", on: ["individual-access"], upon: "withholding",
    says: "Write down the request, and why you withhold what you withhold.",
  },
);
