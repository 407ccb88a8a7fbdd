import { explainsLimits as shape } from "../../shapes/explains-limits.ts";
import { provision, STANDARD_4 } from "./provisions.ts";

/** Unless it is not feasible or contraindicated: the reminder is a duty, not a bar. */
export const explainsLimits = shape(
  provision("apa/4.02/explains-limits", "4.02", "autonomy", STANDARD_4, "The limits of confidentiality and the foreseeable uses are discussed at the outset and again as needed."),
);
