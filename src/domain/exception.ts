/**
 * A fact claimed to lift confidentiality. Each is tied to the persons whose confidence it lifts and to the recipients
 * it may reach, and serves nothing else.
 */
import { variant, type InferInput, type InferOutput } from "valibot";
import { attestation } from "./client.ts";
import { claimId, instant, jurisdiction, known, list, noun, oneOf, personId, ruleId, contentId, wordOr, type Plain } from "./schema.ts";
import { CONSULTS, FORM_ELEMENTS } from "./vocabulary.ts";

/** What every claim says: whose confidence it lifts, whom it may reach, who attests it, since when it is known. */
const claimed = {
  id: claimId,
  of: list(personId),
  to: list(personId),
  attested: wordOr(["not-attested"], attestation),
  knownAt: instant,
};

/** Steps by which a duty to protect may already have been met. */
const protectiveSteps = list(oneOf(["told-victim", "told-police", "sought-hospitalization", "hospitalized", "intensified-treatment", "second-opinion"]));

/** When an answer to a paper is due. */
const returnAt = wordOr(["none"], instant);

/** One claim that confidentiality gives way, with the facts on which its law turns. A claim is looked at; it is not believed. */
export const confidentialityException = variant("kind", [
  noun({
    ...claimed,
    kind: oneOf(["court-order"]),
    /** Was it signed by a judge? */
    judge: known,
    jurisdiction: wordOr(["unknown"], jurisdiction),
    privilege: oneOf(["ruled", "not-raised", "unknown"]),
    /** Who was heard before it was made. An empty list is an order made without hearing anybody. */
    heard: list(personId),
    covers: wordOr(["all-named"], list(contentId)),
    deliverTo: personId,
    /** Did the court make the findings of 42 CFR part 2, subpart E? */
    subpartE: known,
    /** Does a subpoena accompany it? */
    subpoena: known,
    returnAt,
  }),
  noun({
    ...claimed,
    kind: oneOf(["subpoena"]),
    issuer: oneOf(["attorney", "clerk", "judge", "agency", "grand-jury", "board", "arbitrator", "unknown"]),
    paper: oneOf(["subpoena", "subpoena-for-records", "deposition-notice", "discovery-request", "civil-investigative-demand"]),
    jurisdiction: wordOr(["unknown"], jurisdiction),
    served: known,
    /** For a paper from another state or country: was it taken over by a court here? "yes" for one from here. */
    domesticated: known,
    /** What came with it, or what the practice did itself: "own-notice" and "own-protective-order". */
    assurance: oneOf(["notice", "protective-order", "own-notice", "own-protective-order", "none", "unknown"]),
    /** When those whose records are wanted were told. */
    noticeAt: wordOr(["none", "unknown"], instant),
    /** Is the time to object over, with nothing left to decide? */
    objectionTimeOver: known,
    returnAt,
  }),
  noun({
    ...claimed,
    kind: oneOf(["search-warrant"]),
    paper: oneOf(["search-warrant", "arrest-warrant", "administrative-warrant", "national-security-letter"]),
    judge: known,
    names: list(personId),
  }),
  noun({
    ...claimed,
    kind: oneOf(["threat"]),
    victims: list(personId),
    victim: oneOf(["named", "identifiable", "group", "place", "none", "unknown"]),
    serious: known,
    imminent: known,
    intentAndAbility: known,
    historyOfViolence: known,
    /** An acquaintance is somebody outside the family who knows the client personally. */
    heardFrom: oneOf(["client", "family", "acquaintance", "other"]),
    done: protectiveSteps,
  }),
  noun({ ...claimed, kind: oneOf(["self-danger"]), serious: known, imminent: known, plan: known, canHelp: list(personId), done: protectiveSteps }),
  noun({
    ...claimed,
    kind: oneOf(["abuse"]),
    victim: oneOf(["child", "elder", "dependent-adult", "partner", "adult"]),
    suspected: known,
    when: oneOf(["now", "past", "unknown"]),
    nowAtRisk: known,
    victimAgrees: known,
    reported: known,
    suspect: oneOf(["client", "family", "other", "unknown"]),
  }),
  noun({ ...claimed, kind: oneOf(["emergency"]), canConsent: known }),
  noun({ ...claimed, kind: oneOf(["involved"]), who: personId, agreed: known, inBestInterest: known }),
  noun({
    ...claimed,
    kind: oneOf(["proceeding"]),
    against: oneOf(["therapist", "client", "other"]),
    broughtBy: personId,
    sort: oneOf(["malpractice", "fee", "complaint", "custody", "divorce", "personal-injury", "civil", "criminal", "commitment", "guardianship", "probate"]),
    /** Did those whose confidence is meant put their own condition at issue? */
    tendered: known,
  }),
  noun({
    ...claimed,
    kind: oneOf(["oversight"]),
    body: oneOf(["federal-health-department", "licensing-board", "auditor", "professional-body", "other"]),
    authority: known,
    complaintBy: wordOr(["nobody"], personId),
  }),
  noun({ ...claimed, kind: oneOf(["crime-on-premises"]), against: oneOf(["staff", "premises"]) }),
  noun({
    ...claimed,
    kind: oneOf(["access-harm"]),
    ground: oneOf(["life-or-safety", "other-person", "emotional"]),
    portions: list(contentId),
    likely: known,
    reviewer: wordOr(["none"], personId),
  }),
  /** A conclusion after consultation. Only "disclose" silences the rule that it names, and only on what it lists. */
  noun({
    ...claimed,
    kind: oneOf(["determination"]),
    silences: ruleId,
    on: list(contentId),
    consulted: oneOf(CONSULTS),
    conclusion: oneOf(["disclose", "withhold"]),
  }),
  noun({ ...claimed, kind: oneOf(["death-inquiry"]) }),
  noun({ ...claimed, kind: oneOf(["review-board-waiver"]), given: known }),
  noun({ ...claimed, kind: oneOf(["written-request"]), signed: known, elements: list(oneOf(FORM_ELEMENTS)) }),
]);
/** A claim, as it stands in a request. */
export type ConfidentialityException = InferOutput<typeof confidentialityException>;
/** A claim as a caller writes it. */
export type ConfidentialityExceptionInput = Plain<InferInput<typeof confidentialityException>>;
/** The kinds of claims. */
export type ClaimKind = ConfidentialityException["kind"];
/** The claims of one kind. */
export type Claim<Kind extends ClaimKind> = Extract<ConfidentialityException, { readonly kind: Kind }>;
