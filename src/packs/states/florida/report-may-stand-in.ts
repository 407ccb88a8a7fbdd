import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Of psychiatric, psychological and psychotherapeutic records the practitioner may give a report instead, where federal law does not give the record. */
export const reportMayStandIn = duty(
  provision("456.057(6)", "report-may-stand-in", "beneficence", false, "Where federal law does not bind, a report may stand in for therapy records."),
  {
    duty: "offer-summary", on: ["individual-access"], upon: "either", when: ({ casefile }) => casefile.covered !== "yes",
    says: "In this state a report of the examination and the treatment may be given instead of the record itself. Offer one, soon.",
  },
);
