/** What several rules on papers ask: whose waiver counts, did this person put the own condition at issue, by when must the paper be answered, is it complete and from here? */
import { claimsAbout, isAttestedByUs } from "../../domain/attested.ts";
import { saysOver } from "../../domain/care.ts";
import type { Casefile } from "../../domain/casefile.ts";
import type { Representative } from "../../domain/client.ts";
import type { Content } from "../../domain/content.ts";
import type { Claim, ConfidentialityException } from "../../domain/exception.ts";
import { isTrue } from "../../domain/known.ts";
import { isGrownUp, standsFor } from "../../domain/persons.ts";
import type { Jurisdiction, Known, List, PersonId } from "../../domain/schema.ts";
import type { Standing } from "../../domain/standing.ts";
import { earliestOf, type Instant } from "../../domain/time.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { ask, asFact, every, ofKind, plainly, some, type Answer } from "../shapes/answers.ts";
import { isOtherSide } from "../shapes/questions.ts";
import { isSignedByFeared, isSignedByKeptAway, isSignedForMinorsOwn, standingWhere, type Word } from "../shapes/whose-word.ts";
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
const isWhereTheyAre = (place: Jurisdiction, { entries }: Content, { jurisdictions, clinicians }: Casefile): boolean => place === "US" || jurisdictions.includes(place)
  || clinicians.some(({ licences }) => licences.some((licence) => licence.in === place)) || entries.some(({ session }) => session?.clientsWereIn.includes(place) === true);
/** Does the order come from a federal court, or from a place where the practice, its clinicians or the clients then were? */
export const isFromHere = ({ jurisdiction }: Order, content: Content, casefile: Casefile, holder: PersonId): Answer =>
  asFact(jurisdiction === "unknown" ? jurisdiction : isTrue(isWhereTheyAre(jurisdiction, content, casefile)), "issuer", holder, "court");

/** Did a minor sign who has the say over the care by a court's consent or a parent's assent, and not alone? Federal law on health records gives it, and no law on privilege. */
const isGranted = ({ content, file, holder, request: { at } }: HolderFacts, { signedBy, signedAt }: Word): boolean => {
  const client = file.clients.get(holder);
  return client !== undefined && signedBy === holder && isGrownUp(client, signedAt) !== "yes" && saysOver(content, client, file, at).includes("granted");
};

/**
 * Is this person's word on privilege the holder's? Not of somebody who is feared to harm the holder, or whom a court keeps
 * away; whether that of somebody treated together with the holder is in their own suit, or a parent's for care that is the
 * minor's own, or a minor's for care over which the minor has the say by a court's consent or a parent's assent, a court says.
 */
const speaksFor = (facts: HolderFacts, word: Word): Answer => {
  const { file, holder, request } = facts;
  const isAgainst = some([isSignedByFeared(facts, word), isSignedByKeptAway(facts, word)]).is;
  if (isAgainst === "yes") return plainly(false);
  const isOpen = isAgainst === "unknown" || isGranted(facts, word) || isOtherSide(word.signedBy, holder, file, request.purpose) || isSignedForMinorsOwn(facts, word, WAIVER).is !== "no";
  return isOpen ? ask("ruling-on-privilege", holder, "court") : plainly(true);
};

/** How the holder's waivers stand, by the formalities of a waiver, if only those count that are signed by somebody whose word waives. */
export const waiverOf = (facts: HolderFacts): Standing => standingWhere(facts, (release) => speaksFor(facts, release), WAIVER);

/** Suits over a person: whoever acts for that person is commonly a party to them. */
const OVER_A_PERSON: ReadonlySet<Purpose> = new Set(["guardianship", "commitment"]);
/** Suits in which a minor's parents, or an agency that has the minor, may have a side of their own. */
const OF_A_FAMILY: ReadonlySet<Purpose> = new Set([
  "divorce", "custody", "criminal-prosecution", "criminal-defense", "protection", "child-abuse-report", "adult-abuse-report", "partner-violence-report",
]);
const FAMILY_SORTS: ReadonlySet<Claim<"proceeding">["sort"]> = new Set(["divorce", "custody", "criminal"]);
const AS_FAMILY: ReadonlySet<Representative["as"]> = new Set(["parent", "step-parent", "foster-parent", "agency"]);

/** May whoever acts for the holder be a party to the very suit: by what it is about, by having brought it, or by wanting what is ordered? */
const mayBeAParty = (who: PersonId, { file, holder, request }: HolderFacts, { deliverTo }: Order): boolean => {
  const { purpose, requester, recipient, onBehalfOf, claims } = request;
  const isOfAFamily = OF_A_FAMILY.has(purpose) || ofKind(claims, "abuse").some(({ suspect }) => suspect !== "other")
    || ofKind(claims, "proceeding").some(({ sort }) => FAMILY_SORTS.has(sort));
  const isFamily = isOfAFamily && file.clients.get(holder)?.representatives.some((each) => each.who === who && AS_FAMILY.has(each.as)) === true;
  return isFamily || OVER_A_PERSON.has(purpose) || [requester.id, recipient.id, deliverTo, ...onBehalfOf].includes(who)
    || ofKind(claims, "proceeding").some(({ broughtBy, against }) => broughtBy === who && against === "client");
};

/**
 * Was somebody heard who stands for the holder, on the day on which the order was known and now? What counts as such a
 * person's waiver counts here, save where that person may be a party: then a court says whose word it was.
 * Source: 45 CFR 164.502(g)(2) to (5).
 */
const isHeardThrough = (who: PersonId, facts: HolderFacts, order: Order): Answer => every([
  ...[order.knownAt, facts.request.at].map((at) => asFact(standsFor(facts.file, who, facts.holder, at), "representatives-papers", facts.holder, "requester")),
  () => speaksFor(facts, { signedBy: who, signedAt: order.knownAt }),
  () => (mayBeAParty(who, facts, order) ? ask("ruling-on-privilege", facts.holder, "court") : plainly(true)),
]);

/** Was the holder heard, or somebody who stands for the holder? */
const isHeard = (order: Order, facts: HolderFacts): Answer =>
  some([plainly(order.heard.includes(facts.holder)), ...order.heard.map((who) => () => isHeardThrough(who, facts, order))]);

/** Did a judge sign it, after a ruling on privilege at which this person was heard, or somebody who stands for this person? */
export const isComplete = (order: Order, facts: HolderFacts): Answer => every([
  isHeard(order, facts), isByJudge(order, facts.holder),
  asFact(order.privilege === "unknown" ? order.privilege : isTrue(order.privilege === "ruled"), "ruling-on-privilege", facts.holder, "court"),
]);
