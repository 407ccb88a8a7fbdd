import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { provision } from "./provisions.ts";
import { EXPRESS_CONSENT } from "./shapes.ts";

/** The section for physicians, psychiatrists among them. A client who sues over the own condition opens it as far as a court says. */
export const physicianKeepsConfidence = eachParticipantWaives(
  provision("2317.02(B)", "physician-keeps-confidence", "fidelity", false, "A physician testifies only with the patient's express consent."),
  {
    bars: ["subpoena"], licences: ["psychiatrist", "physician"], formalities: EXPRESS_CONSENT, alone: true, unless: putAtIssue,
    says: "{name} has not expressly consented. In this state a subpoena does not open what a physician was told.",
  },
);
