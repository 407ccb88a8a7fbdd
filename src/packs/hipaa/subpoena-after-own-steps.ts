import { isTrue } from "../../domain/known.ts";
import { asFact, every, notNotes, ofKind, permits, some } from "../shapes/answers.ts";
import { noticed } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A practice need not wait for the other side: it may tell those concerned itself, as fully as the paragraph asks of a
 * party, or seek the protective order. Often that is the safest way for a therapist.
 *
 * Not decided here: privilege, which such notice does not lift.
 */
export const subpoenaAfterOwnSteps = permits(
  provision("164.512(e)(1)(vi)", "subpoena-after-own-steps", "autonomy", "A subpoena may be answered once the practice itself has told those concerned in time, or sought a protective order."),
  {
    on: "subpoena",
    says: "The practice has told {name} of the subpoena itself, or sought a protective order, and nothing is left to decide.",
    when: (facts) => every([notNotes(facts.content), some([
      noticed(facts, "own-notice"),
      some(ofKind(facts.claims, "subpoena").map(({ assurance }) =>
        asFact(assurance === "unknown" ? assurance : isTrue(assurance === "own-protective-order"), "satisfactory-assurance", facts.holder, "practice"))),
    ])]),
  },
);
