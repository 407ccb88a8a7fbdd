/** What a state asks of legal paper before it counts. */
import { claimsAbout, isAttestedByUs } from "../../../domain/attested.ts";
import { after, dayOf } from "../../../domain/time.ts";
import type { Claim } from "../../../domain/exception.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, forbids, ofKind, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";

/** So many whole days. */
type Days = `P${number}D`;

/** Were those concerned told, and are the days over that the state gives them? */
const isOver = ({ noticeAt }: Claim<"subpoena">, length: Days, { holder, request: { at } }: HolderFacts): Answer => {
  if (noticeAt === "none") return plainly(false);
  if (noticeAt === "unknown") return ask("satisfactory-assurance", holder, "requester");
  return plainly(after(noticeAt, length) < dayOf(at));
};

/** A subpoena is not answered before those concerned were told, and so many days have passed. */
export const noticeFirst = (provision: Provision, length: Days, says: string) => forbids(provision, {
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
