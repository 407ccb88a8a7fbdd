/** Why each row of the gate is as it is, for whoever reads the table; nothing is decided by it, so that an app that does not show it does not carry it. */
import type { Basis } from "../domain/vocabulary.ts";

/** Why each row of `GATE` is as it is: one or a few sentences for each basis. */
export const GATE_REASONS: { readonly [B in Basis]: string } = /* @__PURE__ */ Object.freeze({
  authorization: "A signed form can name any recipient, any purpose and any content. Without a form of this very holder that does, nothing stands on it, whatever a rule says.",
  "individual-access":
    "A right over information about oneself, used by that person or a representative. It never reaches what another client confided: where that cannot be told apart, the right is in doubt. What the practice gives a client unasked of what that client confided is weighed the same way, and nothing demands it.",
  treatment: "Those who treat, for treating. Supervision, training and case conferences are operations.",
  payment: "Those who pay, bill or collect, for doing so.",
  operations:
    "Running the practice and learning from the work: supervision, consultation, training, vendors, the practice's own attorney, the keeper of the records after a closure.",
  "care-involvement": "Family and others who take part in the care hear what bears on their part in it. Nothing is handed over.",
  "unit-sharing": "What one member said alone, told to another member within the same treatment. It is said in a session, never sent.",
  "abuse-report": "A report to those whom a law names to receive it. The report is a statement; the file is another matter.",
  "threat-to-others": "A warning to the person threatened or to somebody able to prevent the harm, and the reports that a threat sets off.",
  "danger-to-self": "A word to those who can keep somebody alive.",
  commitment: "Proceedings to hospitalize somebody, and the steps that lead there.",
  emergency: "Medical personnel who must act before anybody can be asked.",
  "court-order": "An order reaches whom it names, for what it names, to the one it says it goes to.",
  subpoena: "Process of a party, a clerk, an agency or a grand jury. A licensing board's belongs to oversight.",
  "search-warrant": "A paper by which an officer takes instead of asks. Not every warrant is a judge's; the rules tell them apart.",
  "law-enforcement": "What police may be told without process: a few facts in narrow cases, never the chart.",
  oversight: "Bodies that watch over the practice, and the papers by which they ask.",
  "legal-defense": "A therapist answers a claim that this very holder has brought, or collects this holder's fee.",
  coroner:
    "Those who must establish a death or care for the body, about the person who died. A coroner's inquiry reaches what somebody who is no client told of that person; whether it reaches a living client's confidences is in doubt.",
  "public-health": "Reports of disease and the like to an authority that may collect them.",
  benefits: "Programs that pay for injury or disability, as far as their own law provides.",
  "government-function": "Military, security and custodial functions, each with conditions of its own.",
  research: "Research that a review board has let go ahead without each signature, and data stripped of direct identifiers.",
  deidentified: "What identifies nobody is nobody's confidence, if nobody can recognize anybody in it.",
});
