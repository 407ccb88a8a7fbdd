import { protectsOthersInFile } from "../../shapes/protects-others-in-file.ts";
import { provision, STANDARD_2_3 } from "./provisions.ts";

/** Giving one person access takes care of everybody else who appears in the file. */
export const protectsOthers = protectsOthersInFile(provision(
  "aamft/2.3/protects-others", "2.3", "nonmaleficence", STANDARD_2_3,
  "Access is given in a way that protects the other people identified in the record.",
));
