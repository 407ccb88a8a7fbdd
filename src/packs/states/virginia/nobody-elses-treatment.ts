import { treatsNobodyElse } from "../shapes/treats.ts";
import { provision, RECORDS } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/** The statute opens records where the care of the person needs them (D.7), and shuts what neither it nor another law of this state opens. */
export const nobodyElsesTreatment = treatsNobodyElse(
  provision("32.1-127.1:03(A)", "nobody-elses-treatment", "fidelity", RECORDS, "What one client told does not go, without that client's signature, to whoever treats somebody else."), { formalities: FORM },
);
