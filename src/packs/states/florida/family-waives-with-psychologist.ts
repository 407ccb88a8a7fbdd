import { eachParticipantWaives } from "../shapes/consent.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/** The same sentence, for psychologists. */
export const familyWaivesWithPsychologist = eachParticipantWaives(
  provision("490.0147(1)(b)", "family-waives-with-psychologist", "fidelity", PSYCHOLOGISTS, "What several people of a family told a psychologist goes out when each of them agrees in writing."),
  {
    bars: ["treatment", "payment", "care-involvement", "unit-sharing", "benefits", "research", "subpoena"], licences: ["psychologist"], formalities: WAIVER,
    says: "{name} saw the psychologist too and has not agreed in writing. In this state every member of the family in treatment agrees.",
  },
);
