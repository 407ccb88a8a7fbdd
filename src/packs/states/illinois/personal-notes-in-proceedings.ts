import { every, forbids, opposite, plainly } from "../../shapes/answers.ts";
import { PERSONAL_NOTES, provision } from "./provisions.ts";
import { staysHere } from "./shapes.ts";

/**
 * They "are the work product and personal property of the therapist and shall not be subject to discovery in any judicial,
 * administrative or legislative proceeding or any proceeding preliminary thereto". An order binds until a court takes it back,
 * and federal bodies may reach further; so an attorney is asked, and nothing is simply refused.
 *
 * Not decided here: notes that somebody beside a supervisor, a consultant or an attorney has seen, which are then part of the record
 * (110/2): the attorney is told of that. Nor what therapists use of their own notes in their own case.
 */
export const personalNotesInProceedings = forbids(
  provision("740 ILCS 110/3(b)", "personal-notes-in-proceedings", "fidelity", PERSONAL_NOTES, "Personal notes of a therapist stay out of courts, boards and legislatures; an attorney says how."),
  {
    bars: ["court-order", "subpoena", "search-warrant", "law-enforcement", "oversight", "coroner"], consult: ["attorney"],
    says: "These are the therapist's personal notes, which this state keeps out of proceedings. Ask an attorney before they go to anybody, and have the attorney say so to whoever demands them.",
    when: (facts) => every([plainly(facts.content.kinds.includes("personal-notes")), () => opposite(staysHere(facts))]),
  },
);
