import { permits, plainly } from "../../shapes/answers.ts";
import { advisesThePractice } from "../../shapes/of-the-practice.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

/** A therapist may ask the own attorney about rights and duties towards a client. */
export const ownAttorney = permits(
  provision("740 ILCS 110/9(4)", "own-attorney", "justice", WITHOUT_CONSENT, "A therapist may tell the own attorney what legal advice needs."),
  {
    on: ["legal-defense", "operations"], says: "The therapist's own attorney advises on rights and duties towards {name}.",
    when: ({ file, request }) => plainly(request.purpose === "operations" ? advisesThePractice(request, file) : request.recipient.kind === "therapist-attorney"),
  },
);
