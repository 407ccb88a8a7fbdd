/** What a state asks of legal paper before it counts. */
import { claimsAbout, isAttestedByUs } from "../../../domain/attested.ts";
import { dayOf, epochOf, after, isInstant, type Length } from "../../../domain/time.ts";
import type { Claim } from "../../../domain/exception.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, forbids, ofKind, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";

/** Were those concerned told, and has the time passed that the state gives them? */
const isOver = ({ noticeAt }: Claim<"subpoena">, length: Length, { holder, request: { at } }: HolderFacts): Answer => {
  if (noticeAt === "none") return plainly(false);
  if (noticeAt === "unknown") return ask("satisfactory-assurance", holder, "requester");
  const end = after(noticeAt, length);
  return plainly(isInstant(end) ? epochOf(end) <= epochOf(at) : end < dayOf(at));
};

/** A subpoena is not answered before those concerned were told, and so many days have passed. */
export const noticeFirst = (provision: Provision, length: Length, says: string) => forbids(provision, {
  bars: ["subpoena"], says,
  when: (facts) => {
    const noticed = some(ofKind(facts.claims, "subpoena").map((paper) => isOver(paper, length, facts)));
    return { ...noticed, is: reverse(noticed.is) };
  },
});

/** Did this person make the own condition a question in a case? A court then says how far that reaches, and never for another person. */
export const putAtIssue = ({ holder, request, file }: HolderFacts): Answer =>
  some(claimsAbout("proceeding", holder, request).map((claim) =>
    asFact(claim.tendered === "yes" && !isAttestedByUs(claim, file, request) ? "unknown" : claim.tendered, "put-at-issue", holder, "court")));
