import { treatsNobodyElse } from "../shapes/treats.ts";
import { provision } from "./provisions.ts";

/** Records go to practitioners who take part in the care of the patient; to any other person on written authorization. */
export const nobodyElsesTreatment = treatsNobodyElse(
  provision("456.057(7)(a)", "nobody-elses-treatment", "fidelity", false, "What one client told does not go, without that client's signature, to whoever treats somebody else."),
);
