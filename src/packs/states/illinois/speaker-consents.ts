import { eachParticipantWaives } from "../shapes/consent.ts";
import { FAMILY_THERAPISTS, provision } from "./provisions.ts";
import { CONSENT } from "./shapes.ts";

/**
 * Consent belongs to the person who provided the information, whoever else sat in the room. The licensing act is to be
 * repealed on 1 January 2027 unless it is renewed; the consent of each of several people is asked for without it too.
 *
 * Not decided here: talk with superiors, colleagues and consultants who share the responsibility, which the section
 * leaves free; and a person who brings charges against the therapist.
 */
export const speakerConsents = eachParticipantWaives(
  provision("225 ILCS 55/70(a)(2)", "speaker-consents", "fidelity", FAMILY_THERAPISTS, "What somebody told a family therapist goes out with the consent of the one who told it.", { from: "2000-01-01", until: "2027-01-01" }),
  {
    bars: ["payment", "care-involvement", "unit-sharing", "benefits", "subpoena"], licences: ["mft"], formalities: { ...CONSENT, acts: [...CONSENT.acts, "sharing-within-unit"] },
    says: "{name} told part of this to a family therapist and has not consented in writing. In this state nobody else can consent for {name}.",
  },
);
