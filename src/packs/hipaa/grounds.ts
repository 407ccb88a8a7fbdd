/** What the grounds of 164.512 and the right of access ask, put together from facts that may be unknown. */
import { likelyHarm } from "../../domain/attested.ts";
import { isTrue } from "../../domain/known.ts";
import type { Content } from "../../domain/content.ts";
import type { Claim } from "../../domain/exception.ts";
import { isAble, isDead, standsFor } from "../../domain/persons.ts";
import type { Party } from "../../domain/request.ts";
import type { List, PersonId } from "../../domain/schema.ts";
import { epochOf, hasReached } from "../../domain/time.ts";
import type { PartyKind, PortionKind } from "../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../engine/facts.ts";
import { asFact, ask, every, lawful, notNotes, ofKind, opposite, orAsk, ourBelief, plainly, reverse, some, statedByOfficial, type Answer } from "../shapes/answers.ts";
import { doubtsAboutParents, parentDecides } from "../shapes/parents.ts";
import { clientsIn, grownUp, harmsThrough, isAskedByFeared, isOurWord, touched, usesOwnRight } from "../shapes/questions.ts";

/** Psychotherapy notes go only where a law requires it: whether one does has to be asked, and is never a plain no to a report. */
export const unlessALawRequires = (content: Content, recipient: string): Answer => {
  const answer = notNotes(content);
  return answer.is === "no" ? ask("lawful-authority", recipient, "agency") : answer;
};

const wasTold = (noticeAt: Claim<"subpoena">["noticeAt"], { holder, request: { at } }: HolderFacts): Answer =>
  (noticeAt === "unknown" ? ask("satisfactory-assurance", holder, "requester") : plainly(noticeAt !== "none" && epochOf(noticeAt) <= epochOf(at)));

/** Was the holder told, by the party or by the practice, with the time to object over and nothing left to decide? All of it by one paper. */
export const noticed = (facts: HolderFacts, by: "notice" | "own-notice"): Answer => {
  const { holder, claims } = facts;
  return some(ofKind(claims, "subpoena").map(({ assurance, noticeAt, objectionTimeOver }) => every([
    asFact(assurance === "unknown" ? assurance : isTrue(assurance === by), "satisfactory-assurance", holder, "requester"),
    wasTold(noticeAt, facts),
    asFact(objectionTimeOver, "objection-time", holder, "court"),
  ])));
};

/** Officers who investigate or prosecute, in the sense of 164.103. */
export const OFFICERS: ReadonlySet<PartyKind> = new Set(["law-enforcement", "prosecutor", "corrections", "immigration-authority"]);

/** Whoever is younger is an older person by no law on their abuse. Source: 42 U.S.C. 3002(40). */
const OLDER_FROM = 60;

/**
 * Can the holder be a victim of the sort that is claimed? Nobody who is younger is an older person, and no child is an adult who
 * depends on others. Who can decide may depend on others all the same.
 */
export const canBeVictim = ({ victim }: Claim<"abuse">, { file, holder, request: { at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client === undefined) return plainly(true);
  if (victim === "elder") return client.born === "unknown" ? ask("birth-date", holder, "client") : plainly(hasReached(client.born, OLDER_FROM, at));
  return victim === "dependent-adult" ? grownUp(client, at) : plainly(true);
};

/**
 * Is the one whose confidence this is also the one who was hurt? The paragraph on adult victims opens a victim's own
 * information only. Where the client is suspected, or nobody knows who is, or the claim speaks of several people at once,
 * that has to be asked. Who tells of an older person, and is none, is not that victim.
 */
export const isVictim = (claim: Claim<"abuse">, facts: HolderFacts): Answer =>
  every([canBeVictim(claim, facts), orAsk(claim.of.length <= 1 && claim.suspect !== "client" && claim.suspect !== "unknown", "suspicion", facts.holder, "therapist")]);

/** Unable to agree, and an official stands for it that the report is not meant against the person and cannot wait: paragraph (B). */
export const cannotAgree = (claim: Claim<"abuse">, { holder, file, request: { recipient, at } }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  const unable = client === undefined ? ask("capacity", holder, "therapist") : asFact(reverse(isAble(client, at)), "capacity", holder, "therapist");
  return every([unable, statedByOfficial(claim, recipient), lawful(recipient)]);
};

/** Adults whose abuse some law has reported, long past or not: older ones, and those who depend on others. */
const isOfTheVulnerable = ({ victim }: Claim<"abuse">): boolean => victim === "elder" || victim === "dependent-adult";

/**
 * Whoever tells of somebody else's abuse is no victim, and this paragraph opens nothing; whoever is suspected of having hurt an older
 * or a dependent adult perhaps tells of one. Whether a law requires the report (164.512(c)(1)(i)) is asked, so that a duty to report is
 * never a plain no.
 */
export const tellsOfAnother = (claim: Claim<"abuse">, facts: HolderFacts): Answer => every([
  some([opposite(canBeVictim(claim, facts)), () => every([plainly(claim.suspect === "client" && isOfTheVulnerable(claim)), ask("suspicion", facts.holder, "therapist")])]),
  ask("lawful-authority", facts.request.recipient.id, "agency"),
]);

const ABLE: ReadonlySet<PartyKind> = new Set([
  "law-enforcement", "hospital", "emergency-responder", "mental-health-authority", "victims-parent", "person-able-to-prevent-harm",
]);

/** Could the recipient prevent or lessen the danger: by office, as the one threatened, or as the claim says? Of anybody else it has to be asked. */
const isAbleToHelp = (danger: Claim<"threat"> | Claim<"self-danger">, { id, kind }: Party): Answer => {
  const named = danger.kind === "threat" ? danger.victims : danger.canHelp;
  return orAsk(ABLE.has(kind) || named.includes(id), "able-to-prevent", id, "therapist");
};

/** A danger that is serious and near, as a clinician of the practice believes, and a recipient who can do something about it. */
export const graveDanger = (facts: HolderFacts, kinds: List<"threat" | "self-danger">): Answer => {
  const { holder, claims, request: { recipient } } = facts;
  return some(kinds.flatMap((kind) => ofKind(claims, kind)).map((danger) => every([
    asFact(danger.serious, "serious", holder, "therapist"), asFact(danger.imminent, "imminent", holder, "therapist"),
    isAbleToHelp(danger, recipient), ourBelief(danger, facts),
  ])));
};

/** A military, security or custodial function: the kind of recipient that has it, with authority, and no psychotherapy notes. */
export const governmentFunction = (kind: PartyKind, { content, request: { recipient } }: HolderFacts): Answer =>
  every([plainly(recipient.kind === kind), lawful(recipient), notNotes(content)]);

/** Papers that are no part of the designated record set, or no protected health information of the client at all. */
const NOT_IN_THE_SET: ReadonlySet<PortionKind> = new Set(["supervision-notes", "test-materials", "education-record"]);

/** Was it compiled for a lawsuit or the like? */
export const isForLitigation = ({ kinds }: Content): boolean => kinds.includes("litigation-file");

/** Is it part of the records that are about the client and used in the care or its billing? */
export const isInRecordSet = ({ kinds }: Content): boolean => !kinds.some((kind) => NOT_IN_THE_SET.has(kind));

type Harms = Parameters<typeof likelyHarm>[0];

/** Does a clinician of the practice judge that access is likely to do harm of such a kind? Asked of everybody whom the content touches. */
export const harmful = (grounds: Harms, { content, file, request }: ContentFacts): Answer =>
  some([...new Set([...content.holders, ...content.about])].map((who) =>
    asFact(likelyHarm(grounds, content, who, file, request), "likely-harm", who, "therapist")));

/**
 * Is it noted that access through this very person is likely to upset somebody? That is no ground against one's own access. Through a
 * representative substantial harm of any sort is one (164.524(a)(3)(iii)); whether this is as much is asked, and never a plain no.
 */
const upsetting = (facts: ContentFacts): Answer =>
  some(touched(facts).map((who) => (harmsThrough(["emotional"], facts, who).is === "no" ? plainly(false) : ask("likely-harm", who, "therapist"))));

/**
 * Does a representative ask, about whom it is attested that access through this very person is likely to do substantial harm? To be
 * sure of harm to feelings, the clinician notes of this representative that it is substantial.
 */
export const harmfulInTheseHands = (facts: ContentFacts): Answer => {
  const { content, file, request } = facts;
  const { requester, at } = request;
  const askedFor = file.facts.clients.filter(({ id }) => content.about.includes(id) && id !== requester.id && standsFor(file, requester.id, id, at) !== "no");
  if (askedFor.length === 0) return plainly(false);
  const worries = askedFor.flatMap(({ id, representatives }) => representatives
    .filter(({ who }) => who === requester.id).flatMap(({ concerns }) => concerns)
    .filter(({ is, attested }) => is === "substantial-harm" && epochOf(attested.at) <= epochOf(at))
    .map(({ attested: { by } }) => orAsk(isOurWord(by, file, request), "likely-harm", id, "therapist")));
  return some([...worries, harmful(["life-or-safety", "other-person"], facts), upsetting(facts)]);
};

/** Is there a ground on which access may be denied and the denial reviewed: 164.524(a)(3)? */
export const reviewable = (facts: ContentFacts): Answer =>
  some([harmful(["life-or-safety"], facts), harmful(["other-person"], facts), harmfulInTheseHands(facts)]);

/**
 * Does the right of access reach this content, whoever uses it? Not psychotherapy notes, not what was compiled for a
 * lawsuit, not what is outside the record set; and not where the practice has a ground to deny access. Each ground is
 * named by a rule of its own; it stands here as a condition, because another law may give more access than this one.
 */
export const reachable = (facts: ContentFacts): Answer => {
  const { content } = facts;
  const harm = reviewable(facts);
  return every([
    plainly(!isForLitigation(content) && isInRecordSet(content)), notNotes(content),
    asFact(reverse(content.promisedSource), "promise-to-source", content.id, "therapist"),
    { ...harm, is: reverse(harm.is) },
  ]);
};

/** Does a parent decide about the care that the content tells of, so far as it is this person's? */
export const parentActs = (subject: PersonId, { content, file, request: { at } }: ContentFacts): Answer => {
  const is = parentDecides(file, content, subject, at);
  return { is, missing: is === "unknown" ? doubtsAboutParents(file, content, subject, at) : [] };
};

/**
 * Whoever acts for somebody sees what is relevant to that: 164.502(g)(2) to (4). Of an estate nothing is done out of curiosity. Whether
 * somebody curious has a part in the care of a living client that needs it is asked; of the own record nobody has to say why.
 */
const servesTheActing = (who: PersonId, subject: PersonId, { file, request: { purpose, at } }: ContentFacts): Answer => {
  const client = file.clients.get(subject);
  if (purpose !== "curiosity" || client === undefined) return plainly(true);
  return isDead(client, at) ? plainly(false) : ask("need-to-know", who, "requester");
};

/** May this person use that person's right of access to the content: as the person, or by papers and law as the representative? */
const usesRightOf = (who: PersonId, subject: PersonId, facts: ContentFacts): Answer => {
  const { file, request: { at } } = facts;
  const stands = standsFor(file, who, subject, at);
  return every([
    asFact(stands, "representatives-papers", subject, "requester"),
    () => (who === subject ? usesOwnRight(facts, subject) : every([servesTheActing(who, subject, facts), parentActs(subject, facts)])),
  ]);
};

/** Does somebody ask who may use the right of a client whom the content is about? */
export const askedBySubject = (facts: ContentFacts): Answer =>
  some(clientsIn(facts).map((subject) => usesRightOf(facts.request.requester.id, subject, facts)));

/**
 * A ground on which access may be denied, where it may be named to whoever asks: to nobody who certainly has no right of access, such
 * as a parent to care that was the minor's own, and to nobody who is feared, or may be.
 */
export const nameable = (facts: ContentFacts, ground: () => Answer): Answer => every([plainly(!isAskedByFeared(facts) && askedBySubject(facts).is !== "no"), ground]);

/** And does it go to that same person, or to who acts for that person? */
export const goesToSubject = (facts: ContentFacts): Answer => {
  const { requester, recipient } = facts.request;
  return some(clientsIn(facts).map((subject) =>
    every([...new Set([requester.id, recipient.id])].map((who) => usesRightOf(who, subject, facts)))));
};

/** Those whom the content is about and for whom this request asks, sorted. */
export const askedAbout = ({ content, file, request: { requester, at } }: ContentFacts): List<PersonId> =>
  content.about.filter((who) => standsFor(file, requester.id, who, at) !== "no").sort();
