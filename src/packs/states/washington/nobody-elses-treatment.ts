import { treatsNobodyElse } from "../shapes/treats.ts";
import { provision, RECORDS } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/** The chapter opens records to whoever is believed to treat the patient (70.02.050(1)(a)), and shuts what it does not open. */
export const nobodyElsesTreatment = treatsNobodyElse(
  provision("RCW 70.02.020(1)", "nobody-elses-treatment", "fidelity", RECORDS, "What one client told does not go, without that client's signature, to whoever treats somebody else."), { formalities: FORM },
);
