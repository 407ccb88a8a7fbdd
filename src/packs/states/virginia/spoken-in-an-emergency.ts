import { claimsAbout, isAttestedByUs } from "../../../domain/attested.ts";
import { asFact, every, notNotes, ofKind, orAsk, permits, plainly, some } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/**
 * Where there is no time for a paper the client's spoken word is enough to talk with somebody whom the client names. Nothing is
 * handed over.
 *
 * Not decided here: other situations in which a paper is impractical, of which the same words speak. What federal law lets be
 * said there on the client's agreement this state does not shut.
 */
export const spokenInAnEmergency = permits(
  provision("32.1-127.1:03(D)(1)", "spoken-in-an-emergency", "autonomy", RECORDS, "In an emergency a client's spoken word is enough to talk with somebody whom the client names."),
  {
    on: "care-involvement",
    says: "It is an emergency, and {name} has said that you may talk with this person.",
    when: ({ holder, content, claims, file, request }) => every([
      plainly(request.form === "verbal"), notNotes(content),
      some(ofKind(claims, "involved").map(({ agreed }) => asFact(agreed, "agreed", holder, "client"))),
      some(claimsAbout("emergency", holder, request).map((claim) => orAsk(isAttestedByUs(claim, file, request), "attestation", holder, "therapist"))),
    ]),
  },
);
