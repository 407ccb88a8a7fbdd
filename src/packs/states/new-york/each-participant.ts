import type { Formalities } from "../../../domain/standing.ts";
import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { OF_OLD, provision } from "./provisions.ts";

const WAIVER: Formalities = { acts: ["privilege-waiver", "release", "legal-proceedings"], elements: ["description", "recipient", "signature", "date"] };

/**
 * Joint sessions of a couple stay privileged, also when one spouse subpoenas them against the other: Yaron v. Yaron, 83
 * Misc. 2d 276 (Sup. Ct. 1975), on CPLR 4504 and 4508. The same is taken to hold under 4507.
 *
 * Not decided here: a parent whose condition a custody suit puts at issue (A.L. v. C.K., 2008). A court asks for more
 * than words there, so that goes to the court.
 */
export const eachParticipant = eachParticipantWaives(
  provision("CPLR 4508(a)", "each-participant", "fidelity", false, "What a couple or a family confided together is not given on a subpoena until each of them has waived privilege."),
  {
    bars: ["subpoena"], licences: OF_OLD, formalities: WAIVER, unless: putAtIssue,
    says: "{name} took part and has not waived privilege. In this state joint sessions stay privileged even between spouses.",
  },
);
