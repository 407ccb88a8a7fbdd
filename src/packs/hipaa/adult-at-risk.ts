import type { Claim } from "../../domain/exception.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { asFact, ask, every, notNotes, ofKind, permits, plainly, some, type Answer } from "../shapes/answers.ts";
import { cannotAgree, isVictim, tellsOfAnother } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Necessary to prevent serious harm: paragraph (A). Whether a law authorizes the report expressly is not on file, so it stays a question. */
const atRisk = ({ nowAtRisk }: Claim<"abuse">, { holder, request: { recipient } }: HolderFacts): Answer =>
  every([asFact(nowAtRisk, "serious", holder, "therapist"), ask("lawful-authority", recipient.id, "agency")]);

/**
 * An adult victim who has not agreed may be the subject of a report only where a law authorizes it expressly, and
 * then to prevent serious harm, or because the person cannot agree and an official says that it cannot wait. The law
 * itself is for the agency to name: before that nothing goes on this ground, save where an official has stated all
 * this.
 *
 * Not decided here: what a law requires to be reported; this body yields to that.
 */
export const adultAtRisk = permits(
  provision("164.512(c)(1)(iii)", "adult-at-risk", "nonmaleficence", "An adult who was hurt and has not agreed may be the subject of a report where a law expressly lets it be made."),
  {
    on: "abuse-report",
    says: "{name} cannot agree now, and an official has stated that the law allows this report and that it cannot wait.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind !== "child-protection"), notNotes(facts.content),
      some(ofKind(facts.claims, "abuse").filter(({ victim }) => victim !== "child").map((claim) => every([
        asFact(claim.suspected, "suspicion", facts.holder, "therapist"),
        some([every([isVictim(claim, facts), () => some([cannotAgree(claim, facts), atRisk(claim, facts)])]), tellsOfAnother(claim, facts)]),
      ]))),
    ]),
  },
);
