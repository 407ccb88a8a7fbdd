import { withholdsForHarmUnlessFederal } from "../shapes/access.ts";
import { provision, RECORDS } from "./provisions.ts";
import { HARMS, perhapsEndangers } from "./shapes.ts";

/**
 * Harm to the client's health is enough here, so the ground yields where federal law asks for more. Harm to somebody else
 * is enough where it is a danger to life or safety, which is asked.
 */
export const withholdsForHarm = withholdsForHarmUnlessFederal(
  provision("RCW 70.02.090(1)", "withholds-for-harm", "nonmaleficence", RECORDS, "Access may be denied where a clinician finds that it would injure the client's health or endanger somebody."),
  [...HARMS], "A clinician finds it likely that seeing this would injure the client's health or endanger somebody. This state's law lets it be kept back.",
  (facts) => perhapsEndangers(facts, facts.holder),
);
