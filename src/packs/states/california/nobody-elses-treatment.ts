import { treatsNobodyElse } from "../shapes/treats.ts";
import { CIV_56_10, provision } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/** The Act opens medical information for the diagnosis or the treatment of the patient (56.10(c)(1)), and shuts what it does not open. */
export const nobodyElsesTreatment = treatsNobodyElse(
  provision("Civ. Code 56.10(a)", "nobody-elses-treatment", "fidelity", CIV_56_10, "What one client told does not go, without that client's signature, to whoever treats somebody else."), { formalities: FORM },
);
