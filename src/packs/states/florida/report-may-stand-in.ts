import { opposite } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { isCovered } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

const HEAD = provision("456.057(6)", "report-may-stand-in", "beneficence", false, "Where federal law does not bind, a report may stand in for therapy records.");

/** Of psychiatric, psychological and psychotherapeutic records the practitioner may give a report instead, where federal law does not give the record. */
export const reportMayStandIn = duty(HEAD, {
  duty: "offer-summary", on: ["individual-access"], upon: "either", when: (facts) => opposite(isCovered(facts, HEAD.id)),
  says: "Where federal law does not bind the practice, this state lets a report of the examination and the treatment be given instead of the record itself. Offer one, soon.",
});
