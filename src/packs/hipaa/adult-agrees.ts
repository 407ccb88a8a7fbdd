import { asFact, every, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { isVictim, unlessALawRequires } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * The report goes to an authority that takes reports about adults, about a person whom the practice believes to be
 * the victim. It opens nothing that a person confided who is suspected, or who tells of somebody else.
 *
 * Not decided here: what a law requires to be reported; this body yields to that.
 */
export const adultAgrees = permits(
  provision("164.512(c)(1)(ii)", "adult-agrees", "autonomy", "An adult who was hurt may be the subject of a report if that adult agrees to it."),
  {
    on: "abuse-report",
    says: "{name} agrees to this report.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind !== "child-protection"), unlessALawRequires(facts.content, facts.request.recipient.id),
      some(ofKind(facts.claims, "abuse").filter(({ victim }) => victim !== "child").map((claim) => every([
        asFact(claim.suspected, "suspicion", facts.holder, "therapist"), isVictim(claim, facts), asFact(claim.victimAgrees, "victims-leave", facts.holder, "client"),
      ]))),
    ]),
  },
);
