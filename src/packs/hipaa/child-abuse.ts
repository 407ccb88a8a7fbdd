import type { PartyKind } from "../../domain/vocabulary.ts";
import { asFact, every, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { unlessALawRequires } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Authorities that the law names to take such reports. */
const TAKES_REPORTS: ReadonlySet<PartyKind> = new Set(["child-protection", "law-enforcement", "public-health-authority"]);

/**
 * No agreement and no notice is asked for. Psychotherapy notes go only where a law requires the report
 * (164.508(a)(2)(ii)); whether one does is a question here, and an answer where the law of the state is asked too.
 *
 * Not decided here: who must report, and by when. That is the law of the states.
 */
export const childAbuse = permits(
  provision("164.512(b)(1)(ii)", "child-abuse", "nonmaleficence", "Suspected abuse or neglect of a child may be reported to the authority that takes such reports."),
  {
    on: "abuse-report",
    says: "What {name} told gives reason to suspect that a child is abused or neglected. That may be reported to those who take such reports.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      plainly(TAKES_REPORTS.has(recipient.kind)),
      some(ofKind(claims, "abuse").filter(({ victim }) => victim === "child").map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist"))),
      unlessALawRequires(content, recipient.id),
    ]),
  },
);
