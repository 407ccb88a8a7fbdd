import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, findBy } from "../shapes/answers.ts";
import { isSued } from "../shapes/questions.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";
import { mayPassOn } from "./shapes.ts";

/**
 * Only proceedings against the patient are kept from a covered practice that received a record under consent. One that
 * this very patient, or who acts for the patient, brought against the therapist is none, so the practice answers it as
 * HIPAA lets it. Collecting a fee is a proceeding against the patient, and stays out.
 *
 * Not decided here: a claim that somebody brings in the own right, such as an heir; what a program made itself; and what
 * a court lets in.
 */
export const answersThePatient = defineRule({
  ...provision("2.33(b)(1)", "answers-the-patient", "justice", TEXT["2.33"], "A covered practice may answer a patient's own claim with what it received under that patient's consent.", COMPLIANCE),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "A claim of {name} was brought against the therapist, which is no proceeding against {name}. The practice received this under consent, and may answer with it." },

  evaluate(facts, holds) {
    if (facts.request.purpose !== "legal-defense") return silent;
    return findBy(every([isSued(facts), () => mayPassOn(facts)]), () => holds("sued", { name: facts.holder }));
  },
});
