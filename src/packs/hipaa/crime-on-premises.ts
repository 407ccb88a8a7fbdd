import { claimsAbout } from "../../domain/attested.ts";
import { every, notNotes, ourBelief, permits, plainly, some } from "../shapes/answers.ts";
import { OFFICERS } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * The practice believes in good faith that it shows a crime on its own premises. Being a client protects nobody who
 * attacks the staff.
 *
 * Not decided here: threats of such a crime that were only spoken, and crimes elsewhere.
 */
export const crimeOnPremises = permits(
  provision("164.512(f)(5)", "crime-on-premises", "justice", "Police may be told what shows a crime that happened on the premises of the practice."),
  {
    on: "law-enforcement",
    says: "A clinician of the practice has attested a crime on its premises in connection with {name}.",
    when: (facts) => every([
      plainly(facts.request.purpose === "crime-on-premises" && OFFICERS.has(facts.request.recipient.kind)), notNotes(facts.content),
      some(claimsAbout("crime-on-premises", facts.holder, facts.request).filter(({ to }) => to.includes(facts.request.recipient.id))
        .map((claim) => ourBelief(claim, facts))),
    ]),
  },
);
