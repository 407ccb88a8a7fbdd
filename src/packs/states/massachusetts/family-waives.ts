import { eachParticipantWaives } from "../shapes/consent.ts";
import { ALLIED, provision } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/**
 * Where more than one person of a family receives therapy, each of them agrees: the couples rule, as a statute. It binds
 * family therapists, mental health counselors and other allied professionals.
 *
 * Not decided here: insurers, to whom the same section leaves what their policy gives them.
 */
export const familyWaives = eachParticipantWaives(
  provision("c. 112 s. 172(d)", "family-waives", "fidelity", ALLIED, "What several people of a family told a therapist or counselor goes out when each of them agrees."),
  {
    bars: ["treatment", "care-involvement", "unit-sharing", "benefits", "research", "subpoena"], licences: ["mft", "counselor"], formalities: WAIVER,
    says: "{name} was in this treatment too and has not agreed. In this state every member of the family in therapy agrees.",
  },
);
