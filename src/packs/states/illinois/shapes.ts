/** What several rules of this state ask. */
import { claimsAbout, isAttestedByUs, speaksOf, speaksOfAll } from "../../../domain/attested.ts";
import type { Content } from "../../../domain/content.ts";
import { objectionsOf } from "../../../domain/persons.ts";
import type { Release } from "../../../domain/release.ts";
import type { Known, List } from "../../../domain/schema.ts";
import { faultsUnder, readingsOf, type Fault, type FaultKind, type Formalities, type Reading } from "../../../domain/standing.ts";
import { dayOf, isDay, isInstant } from "../../../domain/time.ts";
import type { PartyKind, PortionKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, every, opposite, orAsk, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import { staysWithin } from "../../shapes/of-the-practice.ts";
import { isNoWord } from "../../shapes/whose-word.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ANYBODY, threatened, type Trigger } from "../shapes/danger.ts";
import { isMinorFrom, parentAsks } from "../shapes/minors.ts";

/** From this age a client sees the own record and consents to what leaves it. Source: 740 ILCS 110/4(a)(2), 110/5(a). */
export const DECIDES_FROM = 12;

/** What the paper must say. Source: 740 ILCS 110/5(b). */
export const CONSENT: Formalities = {
  acts: ["release", "legal-proceedings"],
  elements: ["description", "recipient", "purpose", "signature", "right-to-revoke", "consequences-of-refusal", "right-to-inspect", "right-to-copy"],
};

const endsOnACalendarDay = ({ expires }: Release): boolean => typeof expires === "string" && (isDay(expires) || isInstant(expires));

/** A form that names no calendar day serves on the day on which it came in, and on no other; it came in when it was signed, where no other instant is noted. */
export const dayFaults = (release: Release, { request: { at } }: HolderFacts): List<Fault> =>
  (endsOnACalendarDay(release) || dayOf(release.receivedAt ?? release.signedAt) === dayOf(at) ? [] : [{ is: "no-expiry" }]);

/** Is this form what the state asks for, but for the witness? What is pardoned is another rule's. */
const isInOrder = (reading: Reading, facts: HolderFacts, formalities: Formalities, pardoned: List<FaultKind>): Answer => {
  const faults = [...faultsUnder(reading, formalities), ...dayFaults(reading.release, facts)].filter(({ is }) => !pardoned.includes(is));
  return every([plainly(true), ...faults.map(({ missing }): Answer => (missing === undefined ? plainly(false) : { is: "unknown", missing: [missing] }))]);
};

/** Did somebody who can attest to who signed witness it? */
const isWitnessed = ({ witness, of }: Release): Answer => asFact(witness, "genuine-signature", of, "client");

interface Which {
  readonly formalities?: Formalities;
  readonly witnessed?: boolean;
  readonly pardoned?: List<FaultKind>;
  readonly if?: (release: Release) => boolean;
}

/** Is there a consent of this person for this, as 740 ILCS 110/5(b) has it? */
export const consentOf = (facts: HolderFacts, { formalities = CONSENT, witnessed = true, pardoned = [], if: fits = () => true }: Which = {}): Answer =>
  some(readingsOf(facts).filter(({ release }) => formalities.acts.includes(release.act) && fits(release))
    .map((reading) => every([
      isInOrder(reading, facts, formalities, pardoned), opposite(isNoWord(facts, reading.release, formalities)), witnessed ? isWitnessed(reading.release) : plainly(true),
    ])));

/** Does a parent, by papers, ask for the record of a minor of twelve or more? */
export const parentOfAdolescentAsks = (facts: HolderFacts): Answer => every([isMinorFrom(DECIDES_FROM, facts, facts.holder), parentAsks(facts)]);

/** Is it on file that the client does not want this asker to have it? */
export const hasObjected = ({ file, holder, request: { requester, at } }: HolderFacts): boolean =>
  objectionsOf(file, holder, at).some(({ to }) => to === "anyone" || to === "relatives" || to === requester.id);

/** Has the minor consented, in due form and before a witness, that this very parent has it? A parent who signs for the minor is not the minor. */
const hasConsented = (facts: HolderFacts): boolean =>
  consentOf(facts, { pardoned: ["signer-a-minor"], if: ({ signedBy }) => signedBy === facts.holder }).is === "yes";

/** Was the minor told that this parent asks, and is that all right with the minor? Whoever has consented to it knows of it and does not object. */
export const doesNotObject = (facts: HolderFacts): Answer => {
  const { file, holder, request } = facts;
  const told = claimsAbout("involved", holder, request).filter(({ who }) => who === request.requester.id);
  if (hasObjected(facts)) return plainly(false);
  if (told.length === 0) return hasConsented(facts) ? plainly(true) : ask("client-informed", holder, "client");
  return every(told.map((claim) => asFact(claim.agreed === "yes" && !isAttestedByUs(claim, file, request) ? "unknown" : claim.agreed, "client-informed", holder, "client")));
};

/** Did the therapist look for compelling reasons against it, and find none? Of what tells of several portions, in each. */
const findsNoReason = ({ content, file, holder, request }: HolderFacts): Answer => {
  const found = claimsAbout("access-harm", holder, request).filter(({ portions }) => speaksOf(content, portions));
  const isWhole = speaksOfAll(content, found.flatMap(({ portions }) => portions));
  const none = found.map((claim) => {
    const unfound = claim.likely === "no" && !isAttestedByUs(claim, file, request) ? "unknown" : reverse(claim.likely);
    return asFact(unfound, "likely-harm", holder, "therapist");
  });
  return every([...none, orAsk(isWhole, "likely-harm", holder, "therapist")]);
};

/** May the parent of a minor of twelve or more see the record: the minor does not object, or the therapist finds no compelling reason? Source: 740 ILCS 110/4(a)(3). */
export const parentMaySee = (facts: HolderFacts): Answer => some([doesNotObject(facts), findsNoReason(facts)]);

const NO_RECORD: ReadonlySet<PortionKind> = new Set(["personal-notes", "litigation-file", "test-materials"]);

/**
 * Is it part of the record, "kept by a therapist … in the course of providing" services? A therapist's personal notes are not
 * (110/2), nor is what was compiled for a lawsuit, and test material goes to nobody (110/3(c)). Notes on supervision may be
 * such personal notes, which a supervisor may read, or part of the record: that is asked.
 */
export const isRecord = ({ kinds }: Content): Answer => every([
  plainly(!kinds.some((kind) => NO_RECORD.has(kind))), orAsk(!kinds.includes("supervision-notes"), "law-on-this", "individual-access", "practice"),
]);

const BARE = new Set(["diagnosis", "medication", "treatment-plan"]);
const BARE_TOPICS = new Set(["condition", "attendance", "existence"]);

/** The present condition, the diagnosis, and what is needed and given: what a parent can always ask for. */
export const isBareCondition = ({ content: { kinds, topic } }: Pick<HolderFacts, "content">): boolean =>
  (topic === undefined ? kinds.length > 0 && kinds.every((kind) => BARE.has(kind)) : BARE_TOPICS.has(topic));

/** A serious threat of violence that the client told the clinician, against somebody who can be identified. Source: 405 ILCS 5/6-103(b). */
export const SPECIFIC_THREAT: Trigger = { victim: ["named", "identifiable"], imminent: false, intentAndAbility: false, heardFrom: ["client"] };

/** A risk of serious harm to anybody, clear and near, from whomever it is known. Source: 740 ILCS 110/11(ii). */
export const CLEAR_AND_PRESENT: Trigger = {
  victim: ["named", "identifiable", "group", "place", "none"], imminent: true, intentAndAbility: false, heardFrom: ANYBODY,
};

/** A serious threat to anybody, near or not, from whomever it is known. */
export const GRAVE: Trigger = { ...CLEAR_AND_PRESENT, imminent: false };

/**
 * Does the client pose a clear and present danger to others: by a serious threat of violence against somebody who can be
 * identified, however near, or by a clear and imminent risk to anybody? Source: 430 ILCS 65/1.1, to which 405 ILCS
 * 5/6-103.3 speaks.
 */
export const isClearDanger = (facts: HolderFacts): Answer => some([threatened(facts, SPECIFIC_THREAT), threatened(facts, CLEAR_AND_PRESENT)]);

const bound = treatedBy(["psychologist", "psychiatrist", "physician"]);
const perhapsBound = treatedBy(["mft", "counselor", "clinical-social-worker", "nurse"]);

/** Who reports a clear and present danger: physicians and clinical psychologists; of other licences it turns on whether they make a qualified examiner. */
export const isExaminer = (facts: HolderFacts): Answer => {
  const is: Known = bound(facts) === "yes" ? "yes" : perhapsBound(facts) === "no" ? "no" : "unknown";
  return asFact(is, "licence", facts.holder, "practice");
};

/** Those among whom there are psychologists. */
const AMONG_PSYCHOLOGISTS: ReadonlySet<PartyKind> = new Set([
  "treating-provider", "referring-provider", "veterans-provider", "supervisor", "consultant", "successor-custodian", "other",
]);

/** Does it stay with those who work in the practice, or for it under contract? Whoever takes the records over is not among them. */
export const staysHere = ({ file, request }: HolderFacts): Answer => (request.recipient.kind === "successor-custodian" ? plainly(false) : staysWithin(request, file));

/** Does material of a test leave the practice, 740 ILCS 110/3(c)? Questions and manuals are taken for such as would spoil the test; answers and scores are another kind. */
export const leavesWithMaterial = (facts: HolderFacts): Answer =>
  every([plainly(facts.content.kinds.includes("test-materials")), () => opposite(staysHere(facts))]);

/** Has the client named this recipient on a form as 740 ILCS 110/5(b) has it, and can it be a psychologist? */
export const isNamedForTest = (facts: HolderFacts): Answer =>
  every([plainly(AMONG_PSYCHOLOGISTS.has(facts.request.recipient.kind) && facts.request.recipient.id !== facts.holder), consentOf(facts)]);

/** Does it leave for anybody else? */
export const leavesForOthers = (facts: HolderFacts): Answer => every([leavesWithMaterial(facts), () => opposite(isNamedForTest(facts))]);
