import { withholdsForHarm } from "../../shapes/withholds-for-harm.ts";
import { provision, STANDARD_2_3 } from "./provisions.ts";

/**
 * The exceptional case: compelling evidence that access could cause the client serious harm.
 *
 * Not decided here: harm to somebody else, which this standard does not name.
 */
export const seriousHarm = withholdsForHarm(provision(
  "aamft/2.3/serious-harm", "2.3", "nonmaleficence", STANDARD_2_3,
  "Access is limited only in exceptional circumstances, on compelling evidence that it could cause the client serious harm.",
));
