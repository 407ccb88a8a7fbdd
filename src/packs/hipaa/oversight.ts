import type { Claim } from "../../domain/exception.ts";
import { asFact, every, notNotes, ofKind, permits, plainly, some, type Answer } from "../shapes/answers.ts";
import { overseesTheWriter } from "../shapes/of-the-practice.ts";
import { isServed } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";

const AGENCIES: ReadonlySet<string> = new Set(["licensing-board", "auditor", "health-oversight"]);

/**
 * A licensing board, an auditor or another agency with public authority: on a claim of oversight with that authority,
 * or on a subpoena of a board. A private association of the profession is no such agency. Psychotherapy notes go only
 * where the clinician who wrote them is overseen, which is what a board does.
 *
 * Not decided here: the federal health department, which is owed its answer; and whether the client is the one
 * investigated for something that has nothing to do with health care, which the file cannot show and which ends this
 * ground (164.512(d)(2)).
 */
export const oversight = permits(
  provision("164.512(d)(1)", "oversight", "justice", "An agency that oversees health care by law may have what its oversight needs."),
  {
    on: "oversight",
    says: "An agency with authority over the practice asks for this. It concerns {name}.",
    when: (facts) => {
      const { content, claims, request: { recipient } } = facts;
      const reaches = (claim: Claim<"oversight"> | Claim<"subpoena">, ofBoard: boolean): Answer =>
        some([notNotes(content), () => every([plainly(ofBoard && recipient.kind === "licensing-board"), () => overseesTheWriter(claim.attested, facts)])]);
      const byBoard = ofKind(claims, "subpoena").filter(({ issuer }) => issuer === "board").map((paper) => every([isServed(paper, facts), () => reaches(paper, true)]));
      const byClaim = ofKind(claims, "oversight").filter(({ body }) => body === "licensing-board" || body === "auditor" || body === "other")
        .map((claim) => every([asFact(claim.authority, "lawful-authority", recipient.id, "agency"), () => reaches(claim, claim.body === "licensing-board")]));
      return every([plainly(AGENCIES.has(recipient.kind)), some([...byBoard, ...byClaim])]);
    },
  },
);
