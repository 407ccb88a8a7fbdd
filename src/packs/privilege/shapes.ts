/** What several rules on papers ask: whose waiver counts, did this person put the own condition at issue, by when must the paper be answered, is it complete and from here? */
import { claimsAbout, isAttestedByUs } from "../../domain/attested.ts";
import type { Casefile } from "../../domain/casefile.ts";
import type { Content } from "../../domain/content.ts";
import type { Claim, ConfidentialityException } from "../../domain/exception.ts";
import { isTrue } from "../../domain/known.ts";
import type { Release } from "../../domain/release.ts";
import type { Jurisdiction, Known, List, PersonId } from "../../domain/schema.ts";
import type { Standing } from "../../domain/standing.ts";
import { earliestOf, type Instant } from "../../domain/time.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { ask, asFact, every, plainly, some, type Answer } from "../shapes/answers.ts";
import { isOtherSide } from "../shapes/questions.ts";
import { isSignedByFeared, isSignedByKeptAway, isSignedForMinorsOwn, standingWhere } from "../shapes/whose-word.ts";
import { WAIVER } from "./provisions.ts";

/** Did the holder make the own condition a question in a proceeding? Unknown while nobody of the practice stands behind it. */
export const putAtIssue = ({ holder, request, file }: HolderFacts): Known => {
  const proceedings = claimsAbout("proceeding", holder, request).filter(({ tendered }) => tendered !== "no");
  if (proceedings.length === 0) return "no";
  return proceedings.some((claim) => claim.tendered === "yes" && isAttestedByUs(claim, file, request)) ? "yes" : "unknown";
};

/**
 * Where a court has held that what partners told together is no secret between them in their own suit, and with whom they
 * were in treatment. Source: Redding v. Virginia Mason Medical Center, 75 Wn. App. 424 (1994), on RCW 18.83.110.
 */
const NO_SECRET_BETWEEN_PARTNERS: List<{ readonly place: string; readonly as: string }> = [{ place: "US-WA", as: "psychologist" }];
const BETWEEN_PARTNERS: ReadonlySet<Purpose> = new Set(["divorce", "custody"]);

/** Is it joint treatment, wanted in the partners' own suit, of which a court has held so? How far that reaches, a court says. */
export const isOpenBetweenPartners = ({ content: { entries, holders }, file, request: { purpose } }: HolderFacts): boolean =>
  holders.length > 1 && BETWEEN_PARTNERS.has(purpose) && entries.length > 0 && NO_SECRET_BETWEEN_PARTNERS.some(({ place, as }) =>
    entries.every(({ session, record: { author } }) => session?.clientsWereIn.every((each) => each === place) === true && session.clientsWereIn.length > 0
      && file.clinicians.get(author)?.licences.some((licence) => licence.in === place && licence.as === as) === true));

/** The earliest instant at which one of these papers must be answered. */
export const answerBy = (papers: List<ConfidentialityException>): Instant | undefined => {
  return earliestOf(papers.flatMap((paper) => ((paper.kind === "subpoena" || paper.kind === "court-order") && paper.returnAt !== "none" ? [paper.returnAt] : [])));
};

type Order = Claim<"court-order">;

/** Did a judge sign it? */
export const isByJudge = ({ judge }: Order, holder: PersonId): Answer => asFact(judge, "judges-signature", holder, "court");
/** Did a judge sign it, after a ruling on privilege at which this person was heard? */
export const isComplete = (order: Order, holder: PersonId): Answer => every([
  plainly(order.heard.includes(holder)), isByJudge(order, holder),
  asFact(order.privilege === "unknown" ? order.privilege : isTrue(order.privilege === "ruled"), "ruling-on-privilege", holder, "court"),
]);

const isWhereTheyAre = (place: Jurisdiction, { entries }: Content, { jurisdictions, clinicians }: Casefile): boolean => place === "US" || jurisdictions.includes(place)
  || clinicians.some(({ licences }) => licences.some((licence) => licence.in === place)) || entries.some(({ session }) => session?.clientsWereIn.includes(place) === true);
/** Does the order come from a federal court, or from a place where the practice, its clinicians or the clients then were? */
export const isFromHere = ({ jurisdiction }: Order, content: Content, casefile: Casefile, holder: PersonId): Answer =>
  asFact(jurisdiction === "unknown" ? jurisdiction : isTrue(isWhereTheyAre(jurisdiction, content, casefile)), "issuer", holder, "court");

/**
 * Does this paper waive the holder's privilege? Not one of somebody who is feared to harm the holder, or whom a court keeps
 * away; whether that of somebody treated together with the holder does in their own suit, or a parent's for care that is
 * the minor's own, a court says.
 */
const mayWaive = (facts: HolderFacts, release: Release): Answer => {
  const { file, holder, request } = facts;
  const isAgainst = some([isSignedByFeared(facts, release), isSignedByKeptAway(facts, release)]).is;
  if (isAgainst === "yes") return plainly(false);
  const isOpen = isAgainst === "unknown" || isOtherSide(release.signedBy, holder, file, request.purpose) || isSignedForMinorsOwn(facts, release).is !== "no";
  return isOpen ? ask("ruling-on-privilege", holder, "court") : plainly(true);
};

/** How the holder's waivers stand, by the formalities of a waiver, if only those count that are signed by somebody whose word waives. */
export const waiverOf = (facts: HolderFacts): Standing => standingWhere(facts, (release) => mayWaive(facts, release), WAIVER);
