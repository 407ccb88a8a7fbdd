import { asFact, every, notNotes, ofKind, permits, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * A review board or a privacy board has approved in writing that the research goes ahead without authorization.
 * Whether its paper has all that 164.512(i)(2) lists is asked of whoever claims it.
 *
 * Not decided here: looking through records to prepare research, and research on people who have died.
 */
export const reviewBoard = permits(
  provision("164.512(i)(1)(i)", "review-board", "justice", "Research may go ahead without each signature where a review board has waived it."),
  {
    on: "research",
    says: "A review board has let this research go ahead without the signature of {name}.",
    when: ({ holder, content, claims }) => every([
      notNotes(content), some(ofKind(claims, "review-board-waiver").map(({ given }) => asFact(given, "review-board", holder, "requester"))),
    ]),
  },
);
