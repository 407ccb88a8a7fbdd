import { eachParticipantWaives } from "../shapes/consent.ts";
import { putAtIssue } from "../shapes/paper.ts";
import { provision } from "./provisions.ts";
import { EXPRESS_CONSENT } from "./shapes.ts";

/**
 * Counselors, social workers and marriage and family therapists do not testify without the client's express consent.
 * The list of exceptions has none for couples: each partner consents for himself or herself, and a suit over custody
 * alone waives nothing. Known from a list of its exceptions, not from the text.
 *
 * Not decided here: how far a client who testifies opens it, and what a judge finds in private not to belong to the
 * counseling. A court rules on both.
 */
export const counselorKeepsConfidence = eachParticipantWaives(
  provision("2317.02(G)", "counselor-keeps-confidence", "fidelity", false, "Counselors, social workers and family therapists testify only with each client's express consent."),
  {
    bars: ["subpoena"], licences: ["counselor", "clinical-social-worker", "mft"], formalities: EXPRESS_CONSENT, alone: true, unless: putAtIssue,
    says: "{name} has not expressly consented. In this state a subpoena does not open what a counselor, social worker or family therapist was told.",
  },
);
