import { explainsLimits as shape } from "../../shapes/explains-limits.ts";
import { provision, SECTION_B_2 } from "./provisions.ts";

/** Clients know early when confidentiality must give way. */
export const explainsLimits = shape(
  provision("aca/B.1.d/explains-limits", "B.1.d", "autonomy", SECTION_B_2, "The limits of confidentiality are explained at the beginning and throughout."),
);
