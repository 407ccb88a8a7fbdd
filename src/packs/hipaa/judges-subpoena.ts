import { isTrue } from "../../domain/known.ts";
import { asFact, every, notNotes, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { OFFICERS } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * For an officer who investigates or prosecutes. A judge's subpoena for a party to a lawsuit needs the assurances of
 * the paragraph on proceedings like any other.
 *
 * Psychotherapy notes it does not open: whether such a paper means them is for the court to say in an order.
 */
export const judgesSubpoena = permits(
  provision("164.512(f)(1)(ii)(A)", "judges-subpoena", "justice", "A subpoena that a judge has issued may be answered to the officer who brings it."),
  {
    on: "subpoena",
    says: "A judge has issued the subpoena, and an officer has brought it. It concerns {name}.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      plainly(OFFICERS.has(recipient.kind)), notNotes(content),
      some(ofKind(claims, "subpoena").map((claim) => asFact(claim.issuer === "unknown" ? claim.issuer : isTrue(claim.issuer === "judge"), "issuer", holder, "requester"))),
    ]),
  },
);
