/** Questions that several provisions of this body ask of forms, of claims and of where a record comes from; and the shape of a consent that opens. */
import { claimsAbout, isAttestedByUs } from "../../domain/attested.ts";
import type { Claim, ClaimKind } from "../../domain/exception.ts";
import { allOf, anyOf, isTrue, reverse, type Missing } from "../../domain/known.ts";
import { isDead, isGrownUp } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { Known, List } from "../../domain/schema.ts";
import { FAULT, readingsOf, serves, standingOf, type Formalities, type Reading, type Standing } from "../../domain/standing.ts";
import { dayOf, epochOf } from "../../domain/time.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { type Answer, asFact, every, ofKind, opposite, plainly, serving, some } from "../shapes/answers.ts";
import { doesServe } from "../shapes/whose-word.ts";
import { agentGets } from "../shapes/of-the-practice.ts";
import type { Provision } from "../shapes/provision.ts";
import { isForOneOf, spokenAgainst } from "../shapes/wishes.ts";
import { EDITION } from "./provisions.ts";

/** What a consent must carry: 2.31(a)(1)-(9). That it names substance use records at all, the standing of a form asks by itself. */
export const CONSENT: Formalities = {
  acts: ["release", "legal-proceedings"],
  elements: ["description", "discloser", "recipient", "purpose", "right-to-revoke", "expiry", "signature", "date"],
  ends: true,
};

/** The one consent for all future treatment, payment and operations, which need not end: 2.31(a)(4)(i), (7) and (10). */
export const FUTURE_CARE: Formalities = {
  acts: ["release"],
  elements: [
    "description", "discloser", "recipient", "purpose", "right-to-revoke", "expiry", "signature", "date",
    "redisclosure", "consequences-of-refusal", "all-future-treatment-payment-operations",
  ],
};

/** The two statements that 2.31(a)(10) asks of a consent for care. */
const TELLS: Formalities["elements"] = ["redisclosure", "consequences-of-refusal"];
/** A consent for care, whether or not for all of it in the future. The statement "none" is enough of an end: 2.31(a)(7). */
export const WITHOUT_END: Formalities = { acts: ["release"], elements: [...CONSENT.elements, ...TELLS] };
/** Does the form say that it has no end? */
export const isWithoutEnd = ({ expires }: Release): boolean => expires === "none";

/** Treatment, payment and health care operations. */
const CARE: ReadonlySet<Purpose> = new Set([
  "treatment", "treatment-of-another", "continuity", "referral", "payment", "utilization-review", "collections",
  "operations", "supervision", "training", "consultation",
]);
/** Is it wanted for treatment, payment or health care operations? */
export const isForCare = (purpose: Purpose): boolean => CARE.has(purpose);

/** Was the form signed under the text of 2024? An earlier signature is judged by the text of its own day. */
export const isOf2024 = ({ signedAt }: Release): boolean => dayOf(signedAt) >= EDITION;

/** Whether a form of the holder serves, asking only those forms that are of a sort. */
export const consentWhere = (facts: HolderFacts, formalities: Formalities, ofTheSort?: (release: Release) => boolean): Standing =>
  (ofTheSort === undefined ? facts.standing(formalities) : standingOf(facts, formalities, ofTheSort));

/** What a consent for this purpose may look like: an ordinary one and, for care, the one for all future care or one without an end. */
const sortsFor = (purpose: Purpose): List<Formalities> => (isForCare(purpose) ? [CONSENT, FUTURE_CARE, WITHOUT_END] : [CONSENT]);

/** Whether any form of the holder serves as a consent of one of these sorts. Where none does, what the ordinary one lacks is said. */
export const anyConsent = (facts: HolderFacts, ofTheSort?: (release: Release) => boolean): Standing => {
  const ordinary = consentWhere(facts, CONSENT, ofTheSort);
  const standings = [ordinary, ...sortsFor(facts.request.purpose).slice(1).map((formalities) => consentWhere(facts, formalities, ofTheSort))];
  const valid = standings.find(({ is }) => is === "valid");
  if (valid !== undefined) return valid;
  const missing = standings.flatMap((each) => (each.is === "in-doubt" ? each.missing : []));
  return missing.length === 0 ? ordinary : { is: "in-doubt", missing };
};

/** Which consents open, and until when and for what. */
export interface Opening {
  readonly formalities: Formalities;
  readonly ofTheSort: (release: Release, facts: HolderFacts) => boolean;
  readonly when?: (facts: HolderFacts) => boolean;
  /** The sentence for a holder who has signed one; `{name}` is the holder. */
  readonly says: string;
}

/** A consent of the holder opens what it covers. */
export const opensOnConsent = (provision: Provision, { formalities, ofTheSort, when = () => true, says }: Opening) => defineRule({
  ...provision,
  effect: "permit",
  on: ["authorization"],
  asks: "holder",
  messages: { signed: says },

  evaluate(facts, holds) {
    if (!when(facts)) return silent;
    const answer = consentWhere(facts, formalities, (release) => ofTheSort(release, facts));
    switch (answer.is) {
      case "valid": return holds("signed", { name: facts.holder });
      case "in-doubt": return undetermined(...answer.missing);
      case "none": return silent;
    }
  },
});

/** Is the holder a minor in this matter? "unknown" without a day of birth, or where it is open whether the holder counts as grown up. */
export const isMinor = ({ file, holder, request }: HolderFacts): Known => {
  const client = file.clients.get(holder);
  if (client === undefined || isDead(client, request.at)) return "no";
  const grown = isGrownUp(client, request.at);
  return grown === "yes" ? "no" : grown === "no" ? "yes" : "unknown";
};

/** What would tell whether the holder is a minor. */
export const ageOf = ({ file, holder }: HolderFacts): Missing =>
  ({ fact: file.clients.get(holder)?.born === "unknown" ? "birth-date" : "emancipation", of: holder, askedOf: "client" });

/**
 * The holder's own signature under a form that covers this, whether or not a minor's signature is enough by itself.
 * That it is enough is what the consent rules ask.
 */
export const ownWord = (facts: HolderFacts): Known => {
  const sorts = sortsFor(facts.request.purpose);
  return anyOf(readingsOf(facts).filter(({ release }) => release.signedBy === facts.holder).flatMap((reading) =>
    sorts.filter(({ acts }) => acts.includes(reading.release.act)).map((formalities) => serves(reading, formalities, FAULT["signer-a-minor"]))));
};

/** The claims of one kind about this holder that reach this recipient, known by now. */
export const claimsReaching = <Kind extends ClaimKind>(kind: Kind, { holder, request }: HolderFacts): List<Claim<Kind>> =>
  claimsAbout(kind, holder, request).filter(({ to }) => to.includes(request.recipient.id));

/** A fact of a claim: known only once a clinician of the practice stands behind the claim. "no" stands without one. */
export const attestedFact = (claim: Claim<ClaimKind>, fact: Known, { file, request }: HolderFacts): Known =>
  (fact === "yes" && !isAttestedByUs(claim, file, request) ? "unknown" : fact);

/** Did this happen, or is it threatened, on the premises or against the staff, and is a word to the police about it? 2.12(c)(5). */
export const crimeForPolice = (facts: HolderFacts): Known => {
  const { recipient, purpose } = facts.request;
  if (recipient.kind !== "law-enforcement" || (purpose !== "crime-on-premises" && purpose !== "protection")) return "no";
  return anyOf(claimsReaching("crime-on-premises", facts).map((claim) => attestedFact(claim, "yes", facts)));
};

/** The same, with what would tell. */
export const isCrimeForPolice = (facts: HolderFacts): Answer => asFact(crimeForPolice(facts), "attestation", facts.holder, "therapist");

/** Is the abuse of somebody suspected, of those whose claims these are? */
const isSuspected = (claims: List<Claim<"abuse">>, holder: HolderFacts["holder"]): Answer =>
  some(claims.map(({ suspected }) => asFact(suspected, "suspicion", holder, "therapist")));

/** Is it a report of suspected child abuse to those who take such reports, and of no adult's beside it? 2.12(c)(6). */
export const reportsAChild = (facts: HolderFacts): Answer => {
  const { content, claims, holder, request: { recipient } } = facts;
  return every([
    plainly(content.topic === "abuse-report" && (recipient.kind === "child-protection" || recipient.kind === "law-enforcement")),
    isSuspected(ofKind(claims, "abuse").filter(({ victim }) => victim === "child"), holder),
    () => opposite(isSuspected(claimsReaching("abuse", facts).filter(({ victim }) => victim !== "child"), holder)),
  ]);
};

/** Is it what an authority asks for after a report? It is neither a warning nor a report, and no words make it one: 2.12(c)(6) leaves it protected. */
export const isFollowUp = ({ content }: HolderFacts): Answer => plainly(content.topic === "report-follow-up");

/** Is it any other report of suspected abuse? What an authority asks for afterwards is none. */
export const reportsAnother = (facts: HolderFacts): Answer =>
  every([plainly(facts.content.topic === "abuse-report"), isSuspected(ofKind(facts.claims, "abuse"), facts.holder), opposite(reportsAChild(facts))]);

/** The orders for this person's records, this content and this recipient. */
const ordersFor = (facts: HolderFacts): List<Claim<"court-order">> => {
  const { content, request } = facts;
  const ids: List<string> = content.what === "portion" ? [content.id, ...content.entries.map(({ portion }) => portion.id)] : [content.id];
  return claimsReaching("court-order", facts)
    .filter(({ covers, deliverTo }) => deliverTo === request.recipient.id && (covers === "all-named" || covers.some((id) => ids.includes(id))));
};

const isByFindings = ({ judge, subpartE, attested }: Claim<"court-order">, { request }: HolderFacts): Known =>
  allOf([judge, subpartE, anyOf([isTrue(attested !== "not-attested" && epochOf(attested.at) <= epochOf(request.at)), "unknown"])]);

/** Is there an order of a judge, with the findings of subpart E, for this person's records, this content and this recipient? */
export const findingsMade = (facts: HolderFacts): Known => anyOf(ordersFor(facts).map((order) => isByFindings(order, facts)));

/** What would tell whether there is such an order. */
const orderFacts = ({ holder }: HolderFacts): List<Missing> => [
  { fact: "judges-signature", of: holder, askedOf: "court" }, { fact: "subpart-e-findings", of: holder, askedOf: "court" },
];

/** Is there such an order, and what would tell? */
export const hasFindings = (facts: HolderFacts): Answer => ({ is: findingsMade(facts), missing: orderFacts(facts) });

/** Did a subpoena come with such an order? */
export const compelled = (facts: HolderFacts): Answer => some(ordersFor(facts).map((order) => every([
  { is: isByFindings(order, facts), missing: orderFacts(facts) }, asFact(order.subpoena, "accompanying-subpoena", facts.holder, "court"),
])));

type Entry = HolderFacts["content"]["entries"][number];

/** What is no substance use record is not bound by this part, wherever it came from. */
export const bound = ({ entries }: HolderFacts["content"]): List<Entry> => entries.filter(({ portion: { part2 } }) => part2 !== "no");

/** Did it come to be here in this way? Of what may be no substance use record, and came in another way, it is asked which it is. */
const isHeldAs = (way: Entry["portion"]["heldAs"], { portion: { heldAs, part2 } }: Entry): Known =>
  (heldAs === way ? "yes" : heldAs === "unknown" || part2 === "unknown" ? "unknown" : "no");

/** Did the practice itself, as a substance use program, make those records of what would go that are substance use records? What it only received is not its own. */
export const isOwn = ({ content, file }: Pick<HolderFacts, "content" | "file">): Known =>
  (content.entries.length === 0 ? file.facts.part2Program : allOf(bound(content).map((entry) => isHeldAs("originator", entry))));

/**
 * The same, where some of it only came here under the patient's consent: its own section opens that to those to whom 2.12(c)
 * opens the rest, so that what is told from both goes as each alone does.
 */
export const isOwnBesideReceived = ({ content, file }: Pick<HolderFacts, "content" | "file">): Known => {
  const records = bound(content);
  if (records.length === 0) return isOwn({ content, file });
  const isHere = (entry: Entry): Known => anyOf([isHeldAs("originator", entry), isHeldAs("received-under-consent", entry)]);
  return allOf([anyOf(records.map((entry) => isHeldAs("originator", entry))), ...records.map(isHere)]);
};

/** Did all of what would go, as far as it is or may be a substance use record, come to the practice under the patient's consent? */
export const cameUnderConsent = (content: HolderFacts["content"]): Answer => {
  const records = bound(content);
  return every([plainly(records.length > 0), ...records.map((entry) => asFact(isHeldAs("received-under-consent", entry), "part2", entry.portion.id, "practice"))]);
};

/** Did any substance use record of what would go come from elsewhere? */
export const cameFromElsewhere = (content: HolderFacts["content"]): Answer =>
  some(bound(content).map((entry) => asFact(reverse(isHeldAs("originator", entry)), "part2", entry.portion.id, "practice")));

/** Does it go to who bills or runs things for the practice from elsewhere, for doing so? 2.33(b)(3). */
export const isContractors = ({ file, request }: Pick<HolderFacts, "file" | "request">): boolean =>
  agentGets(request, file) && ["payment", "utilization-review", "collections", "operations"].includes(request.purpose);

/** May the practice, as a covered entity that received it under consent, pass it on as HIPAA allows? 2.33(b)(1). */
export const mayPassOn = ({ content, file }: Pick<HolderFacts, "content" | "file">): Answer =>
  every([cameUnderConsent(content), asFact(file.facts.covered, "governing-law", "HIPAA Privacy Rule, 45 CFR", "practice")]);

/**
 * Has a grown-up patient signed such a form for care? Where nobody knows the age, that is asked. A signature for somebody else, a
 * minor's, and one against which the patient has spoken since are asked about by the rules on such signatures: such a word may be
 * meant to revoke, for which these rules ask no form (2.31(a)(6)).
 */
const grownUpSigned = (facts: HolderFacts, form: (stands: (release: Release) => boolean) => Answer): Answer => {
  const minor = isMinor(facts);
  if (!isForCare(facts.request.purpose) || minor === "yes") return plainly(false);
  const against = spokenAgainst(facts);
  const stands = ({ signedBy, signedAt }: Release): boolean => signedBy === facts.holder && against.every((each) => epochOf(each) <= epochOf(signedAt));
  return every([form(stands), minor === "unknown" ? { is: minor, missing: [ageOf(facts)] } : plainly(true)]);
};

/**
 * Does this form serve as the one consent for all future care? Treatment, payment and operations are on it what 45 CFR 164.501 counts
 * as such (2.11), so that a form for payment is one for reviewing it. For somebody else's treatment it says so itself.
 */
const servesForFuture = (reading: Reading, { request }: HolderFacts): Answer => {
  const { purposes } = reading.release;
  const reaches = purposes !== "any" && request.purpose !== "treatment-of-another" && isForOneOf(purposes, request);
  return doesServe(reading, FUTURE_CARE, reaches ? FAULT["other-purpose"] : 0);
};

/** Has a grown-up patient signed the one consent for all future care? */
export const hasFutureConsent = (facts: HolderFacts): Answer => grownUpSigned(facts, (stands) => some(readingsOf(facts)
  .filter(({ release }) => FUTURE_CARE.acts.includes(release.act) && stands(release)).map((reading) => servesForFuture(reading, facts))));

/** Does the form say what 2.31(a)(10) asks, if it was signed since? */
export const saysBoth = (form: Release): boolean => !isOf2024(form) || TELLS.every((each) => form.statements.includes(each));

/** Has a grown-up patient signed a consent that covers this care, with an end or without one? */
export const hasConsentForCare = (facts: HolderFacts): Answer => grownUpSigned(facts, (stands) => some([
  serving(consentWhere(facts, CONSENT, (form) => stands(form) && saysBoth(form))),
  serving(consentWhere(facts, WITHOUT_END, (form) => stands(form) && isWithoutEnd(form))),
]));
