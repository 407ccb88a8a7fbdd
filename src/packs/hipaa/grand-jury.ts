import { isTrue } from "../../domain/known.ts";
import { asFact, every, ofKind, permits, plainly, some } from "../shapes/answers.ts";
import { OFFICERS, unlessALawRequires } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * No notice to those concerned is asked for; such inquiries are secret. Psychotherapy notes it reaches where it is a law's
 * requirement (164.103, 164.508(a)(2)(ii)), which has to be asked.
 *
 * Not decided here: privilege.
 */
export const grandJury = permits(
  provision("164.512(f)(1)(ii)(B)", "grand-jury", "justice", "A grand jury subpoena may be answered to the officer who brings it."),
  {
    on: "subpoena",
    says: "A grand jury has issued the subpoena. It concerns {name}.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      plainly(OFFICERS.has(recipient.kind)), unlessALawRequires(content, recipient.id),
      some(ofKind(claims, "subpoena").map((claim) => asFact(claim.issuer === "unknown" ? claim.issuer : isTrue(claim.issuer === "grand-jury"), "issuer", holder, "requester"))),
    ]),
  },
);
