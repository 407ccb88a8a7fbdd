import { eachParticipantWaives } from "../shapes/consent.ts";
import { provision, THERAPISTS } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/**
 * Where more than one person of a family is in treatment, each of them waives in writing. The couples rule, as a statute.
 *
 * Not decided here: a therapist who is sued by one of them, a threat that may be told, and reports that other law wants.
 */
export const familyWaives = eachParticipantWaives(
  provision("491.0147(1)(b)", "family-waives", "fidelity", THERAPISTS, "What several people of a family told a therapist goes out when each of them agrees in writing."),
  {
    bars: ["treatment", "payment", "care-involvement", "unit-sharing", "benefits", "research", "subpoena"],
    licences: ["mft", "clinical-social-worker", "counselor"], formalities: WAIVER,
    says: "{name} was in this treatment too and has not agreed in writing. In this state every member of the family in treatment agrees.",
  },
);
