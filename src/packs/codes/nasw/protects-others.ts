import { protectsOthersInFile } from "../../shapes/protects-others-in-file.ts";
import { provision, STANDARD_1_08 } from "./provisions.ts";

/** Everybody else in the file. */
export const protectsOthers = protectsOthersInFile(
  provision("nasw/1.08(c)/protects-others", "1.08(c)", "nonmaleficence", STANDARD_1_08, "Giving access protects the other people identified or discussed in the record."),
);
