import { treatedBy } from "../shapes/consent.ts";
import { treatsNobodyElse } from "../shapes/treats.ts";
import { provision, SOCIAL_WORKERS } from "./provisions.ts";

/** Of a social worker: the colleague who is told without a written consent answers for services to that very client. */
export const nobodyElsesTreatment = treatsNobodyElse(
  provision("258 CMR 22.04(1)(c)", "nobody-elses-treatment", "fidelity", SOCIAL_WORKERS, "What one client told a social worker does not go, without that client's signature, to whoever treats somebody else."),
  { binds: treatedBy(["clinical-social-worker"]) },
);
