import { eachParticipantWaives } from "../shapes/consent.ts";
import { PRIVILEGES, provision } from "./provisions.ts";
import { WRITTEN_CONSENT } from "./shapes.ts";

/**
 * Stands on the footing of attorney and client. It names psychologists and psychiatrists; what other licences keep is
 * asked of privilege in general.
 *
 * Not decided here: what a judge has ordered, and child abuse, to which the privilege does not apply.
 */
export const psychologistOrPsychiatrist = eachParticipantWaives(
  provision("42 Pa.C.S. 5944", "psychologist-or-psychiatrist", "fidelity", PRIVILEGES, "No psychologist or psychiatrist is examined about a client who has not agreed in writing."),
  {
    bars: ["subpoena"], licences: ["psychologist", "psychiatrist"], formalities: WRITTEN_CONSENT, alone: true,
    says: "{name} has not agreed to this in writing. In this state a subpoena does not open what a psychologist or psychiatrist was told.",
  },
);
