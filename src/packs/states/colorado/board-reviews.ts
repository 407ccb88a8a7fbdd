import { asFact, every, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { CONFIDENCES, provision } from "./provisions.ts";

/** A review of the services by the board, or by those whom it sends. */
export const boardReviews = permits(
  provision("C.R.S. 12-245-220(2)(c)(I)", "board-reviews", "justice", CONFIDENCES, "The board that licenses the therapist may have what its review of the services needs."),
  {
    on: "oversight",
    says: "The board reviews the services that {name} had, and may have what that needs.",
    when: ({ claims, request: { recipient } }) => every([
      plainly(recipient.kind === "licensing-board"),
      some([
        ...ofKind(claims, "oversight").map(({ body, authority }) => every([plainly(body === "licensing-board"), asFact(authority, "lawful-authority", recipient.id, "agency")])),
        ...ofKind(claims, "subpoena").map(({ issuer, served }) => every([plainly(issuer === "board"), asFact(served, "service", recipient.id, "agency")])),
      ]),
    ]),
  },
);
