import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { provision } from "./provisions.ts";
import { EXPRESS_CONSENT } from "./shapes.ts";

/** A psychologist stands where a physician stands. A client who sues over the own condition opens it as far as a court says. */
export const psychologistKeepsConfidence = eachParticipantWaives(
  provision("4732.19", "psychologist-keeps-confidence", "fidelity", false, "A psychologist testifies only with the client's express consent, as a physician does."),
  {
    bars: ["subpoena"], licences: ["psychologist"], formalities: EXPRESS_CONSENT, alone: true, unless: putAtIssue,
    says: "{name} has not expressly consented. In this state a subpoena does not open what a psychologist was told.",
  },
);
