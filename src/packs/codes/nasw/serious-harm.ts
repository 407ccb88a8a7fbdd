import { withholdsForHarm } from "../../shapes/withholds-for-harm.ts";
import { provision, STANDARD_1_08 } from "./provisions.ts";

/** To the client, not to others. */
export const seriousHarm = withholdsForHarm(
  provision("nasw/1.08(a)/serious-harm", "1.08(a)", "nonmaleficence", STANDARD_1_08, "Access is limited only in exceptional circumstances, on compelling evidence of serious harm to the client."),
);
