import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { PRIVILEGE, provision } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/**
 * The privilege covers marital and family therapy in so many words, and each patient has it.
 *
 * Not decided here: who made the own condition part of a case, and what a judge weighs in a dispute over a child. A
 * court says how far either reaches.
 */
export const maritalTherapyPrivileged = eachParticipantWaives(
  provision("c. 233 s. 20B", "marital-therapy-privileged", "fidelity", PRIVILEGE, "Marital and family therapy is privileged, and each patient waives for himself or herself."),
  {
    bars: ["subpoena"], licences: ["psychologist", "psychiatrist", "nurse"], formalities: WAIVER, unless: putAtIssue,
    says: "{name} took part in this therapy and has not waived privilege. In this state the waiver of one does not count for the others.",
  },
);
