import { duty } from "../../shapes/duty.ts";
import { provision, STANDARD_2_3 } from "./provisions.ts";

/** Whoever withholds a record notes why. */
export const documentsWithholding = duty(
  provision(
    "aamft/2.3/documents-withholding", "2.3", "justice", STANDARD_2_3,
    "The request and the reason for withholding some or all of the record are noted in the file.",
  ),
  {
    duty: "document", on: ["individual-access"], upon: "withholding",
    says: "Write down why you withhold what you withhold.",
  },
);
