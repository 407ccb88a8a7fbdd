import { withholdsForHarm as shape } from "../../shapes/withholds-for-harm.ts";
import { provision, SECTION_B_6_E } from "./provisions.ts";

/** Harm to the client; the text as read names nobody else. */
export const withholdsForHarm = shape(
  provision("aca/B.6.e/withholds-for-harm", "B.6.e", "nonmaleficence", SECTION_B_6_E, "Access is limited only on compelling evidence that it would harm the client."),
);
