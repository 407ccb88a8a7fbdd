import { isTrue } from "../../domain/known.ts";
import { asFact, every, notNotes, ofKind, permits, plainly, some, statedByOfficial } from "../shapes/answers.ts";
import { OFFICERS } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * An agency's subpoena, summons or demand without a judge. It asks for three statements: relevant and material,
 * specific and limited, and of no use without names. An official's statement on file stands for them; a paper without
 * one leaves them open.
 *
 * Not decided here: whether the agency's law reaches this, and privilege.
 */
export const administrativeRequest = permits(
  provision("164.512(f)(1)(ii)(C)", "administrative-request", "justice", "An agency may have what it asks for by its own paper, once an official has stated that it is relevant, limited and needed with names."),
  {
    on: "subpoena",
    says: "The agency that issued the paper has stated that what it asks for about {name} is relevant, limited, and needed with names.",
    when: ({ holder, content, claims, request: { recipient } }) => every([
      plainly(OFFICERS.has(recipient.kind)), notNotes(content),
      some(ofKind(claims, "subpoena").map((claim) => every([
        asFact(claim.issuer === "unknown" ? claim.issuer : isTrue(claim.issuer === "agency"), "issuer", holder, "requester"),
        statedByOfficial(claim, recipient),
      ]))),
    ]),
  },
);
