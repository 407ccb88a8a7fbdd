import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { EVID_912, provision } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/**
 * Partners, relatives and members of a group hold the privilege jointly, their presence having served the treatment
 * (Evid. Code 1012). What one waives, the others have not.
 *
 * Not decided here: whoever made the own condition a question in the case. How far that reaches is for the court.
 */
export const eachJointHolder = eachParticipantWaives(
  provision("Evid. Code 912(b)", "each-joint-holder", "fidelity", EVID_912, "What several confided together is not given on a subpoena until each of them has waived privilege."),
  {
    bars: ["subpoena"], formalities: WAIVER, unless: putAtIssue,
    says: "{name} took part and has not waived privilege. In this state the waiver of one does not count for the others.",
  },
);
