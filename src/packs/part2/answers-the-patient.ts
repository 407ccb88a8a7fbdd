import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { findBy } from "../shapes/answers.ts";
import { isSuedBy } from "../shapes/questions.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";
import { mayPassOn } from "./shapes.ts";

/**
 * Only proceedings against the patient are kept from a covered practice that received a record under consent. One that
 * this very patient brought against the therapist is none, so the practice answers it as HIPAA lets it. Collecting a fee
 * is a proceeding against the patient, and stays out.
 *
 * Not decided here: a claim that somebody else brings for the patient or after the patient's death; what a program made
 * itself; and what a court lets in.
 */
export const answersThePatient = defineRule({
  ...provision("2.33(b)(1)", "answers-the-patient", "justice", TEXT["2.33"], "A covered practice may answer a patient's own claim with what it received under that patient's consent.", COMPLIANCE),
  effect: "permit",
  on: ["legal-defense"],
  asks: "holder",
  messages: { sued: "{name} has brought a claim against the therapist, which is no proceeding against {name}. The practice received this under consent, and may answer with it." },

  evaluate({ claims, content, file, holder, request: { purpose } }, holds) {
    if (purpose !== "legal-defense" || !isSuedBy(holder, claims)) return silent;
    return findBy(mayPassOn({ content, file }), () => holds("sued", { name: holder }));
  },
});
