import { isTrue } from "../../domain/known.ts";
import { asFact, every, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { OFFICERS, unlessALawRequires } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * For an officer who investigates or prosecutes. A judge's subpoena for a party to a lawsuit needs the assurances of
 * the paragraph on proceedings like any other.
 *
 * Psychotherapy notes it reaches where it is a law's requirement (164.103, 164.508(a)(2)(ii)); whether this one is, and
 * means them, has to be asked.
 */
export const judgesSubpoena = permits(
  provision("164.512(f)(1)(ii)(A)", "judges-subpoena", "justice", "A subpoena that a judge has issued may be answered to the officer who brings it."),
  {
    on: "subpoena",
    says: "A judge has issued the subpoena, and an officer has brought it. It concerns {name}.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      plainly(OFFICERS.has(recipient.kind)), unlessALawRequires(content, recipient.id),
      some(ofKind(claims, "subpoena").map((claim) => asFact(claim.issuer === "unknown" ? claim.issuer : isTrue(claim.issuer === "judge"), "issuer", holder, "requester"))),
    ]),
  },
);
