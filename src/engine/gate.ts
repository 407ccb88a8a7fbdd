/** Asks the gate which bases are in play for one holder of one content. */
import type { Content } from "../domain/content.ts";
import type { ConfidentialityException } from "../domain/exception.ts";
import { isTrue, type Missing } from "../domain/known.ts";
import type { OpenFile } from "../domain/open.ts";
import { isBelieved, isDead, isOnFile, standsFor, worksHere } from "../domain/persons.ts";
import type { DisclosureRequest, Party } from "../domain/request.ts";
import type { Known, List, PersonId } from "../domain/schema.ts";
import { ANY_FORM, type Formalities, type Standing } from "../domain/standing.ts";
import { epochOf, type Instant } from "../domain/time.ts";
import type { Basis, Consult } from "../domain/vocabulary.ts";
import type { BasisTerms } from "./basis.ts";
import { determinationOn } from "./determination.ts";
import { CLAIM_PATTERNS, type ClaimPattern, type Relation, type Way } from "./way.ts";
import type { Message } from "./finding.ts";
import { spoken } from "./sentences.ts";

/** What the gate is asked about. */
export interface Question {
  readonly request: DisclosureRequest;
  readonly file: OpenFile;
  readonly content: Content;
  readonly holder: PersonId | undefined;
  /** How the holder's forms stand. */
  readonly standing: (formalities?: Formalities) => Standing;
  /** The practice gives it of its own accord: no law demands it, and nobody is owed an answer. */
  readonly isUnasked?: true;
}

/** Why it is not certain that a basis is in play: facts that are missing, people to ask. Nothing stands on such a basis. */
interface Doubt {
  readonly missing: List<Missing>;
  readonly consult: List<Consult>;
  /** The doubt in words, where a question does not say it. */
  readonly says: List<Message>;
}

/** A basis in play, with the claims that invoked it. */
export interface Invocation extends Doubt {
  readonly basis: Basis;
  readonly cites: List<string>;
  readonly claims: List<ConfidentialityException>;
  /** Can law alone open it? Then it is a question, and no plain no, where none answers. */
  readonly byLaw: boolean;
}

const CERTAIN: Doubt = Object.freeze({ missing: [], consult: [], says: [] });

/** Is it certain that this basis is in play? */
export const isCertain = ({ missing, consult }: Pick<Doubt, "missing" | "consult">): boolean => missing.length === 0 && consult.length === 0;

const carries = (terms: BasisTerms, { only, unnamed = false }: Way, content: Content): boolean =>
  (content.holders.length === 0) === unnamed
  && (only === undefined || (content.kinds.length > 0 && content.kinds.every((kind) => only.includes(kind))))
  && (content.topic === undefined ? terms.carries.portions : terms.carries.topics.includes(content.topic));

const weaker = (a: Known, b: Known): Known => (a === "no" || b === "no" ? "no" : a === "unknown" ? a : b);

/** Whoever uses a right must be who he or she says. Nothing for an impostor, a question for whom nobody has checked. */
const identityOf = (parties: List<Party>): List<Missing> | undefined => {
  if (parties.some(({ identity }) => identity === "no")) return undefined;
  return parties.filter(({ identity }) => identity === "unknown").map(({ id }): Missing => ({ fact: "identity", of: id, askedOf: "requester" }));
};

/** Is what this holder confided the subject's own matter: the subject's word, or that of somebody who is no client and speaks of no other client? */
const isOwn = (subject: PersonId, holder: PersonId, { about }: Content, file: OpenFile): boolean =>
  subject === holder || (!file.clients.has(holder) && !about.some((other) => other !== subject && file.clients.has(other)));

/**
 * Whose right is used: of a client whom the content is about, and for whom the requester stands. It answers for that
 * person's own confidences and for those of people who are no clients and tell of nobody else. Whether it reaches
 * another client's, which cannot be told apart, is in doubt.
 */
const ofSubject = ({ request, file, content, holder }: Question, recipientToo: boolean): Doubt | undefined => {
  if (holder === undefined) return undefined;
  const { requester, recipient, at } = request;
  const users = recipientToo && recipient.id !== requester.id ? [requester, recipient] : [requester];
  const unidentified = identityOf(users);
  if (unidentified === undefined) return undefined;
  const missing: Missing[] = [];
  const consult: Consult[] = [];
  for (const subject of content.about) {
    if (!file.clients.has(subject)) continue; // a right of access is a client's
    const stands = users.map(({ id }) => standsFor(file, id, subject, at)).reduce(weaker);
    if (stands === "no") continue;
    const own = isOwn(subject, holder, content, file);
    if (own && stands === "yes") return { ...CERTAIN, missing: unidentified };
    if (!own && content.separable === "yes") continue;
    if (stands === "unknown") missing.push({ fact: "representatives-papers", of: subject, askedOf: "requester" });
    if (own) continue;
    if (content.separable === "unknown") missing.push({ fact: "parts-told-apart", of: content.id, askedOf: "therapist" });
    else consult.push("attorney", "privacy-officer");
  }
  const says = consult.length > 0 ? [spoken("mixed", { holder })] : [];
  return missing.length + consult.length > 0 ? { missing: [...unidentified, ...missing], consult, says } : undefined;
};

/** Does somebody of the practice, known and on a task of it, give a client unasked what that client confided? What goes to who acts for a client, that person asks for. */
export const isGivenUnasked = ({ request: { requester, recipient, purpose }, file, content: { about }, holder }: Question): boolean =>
  holder === recipient.id && file.clients.has(holder) && about.includes(holder) && worksHere(requester, file) && requester.identity === "yes" && requester.authority === "yes" && purpose !== "curiosity";

/** Without a form of the holder that covers this, no rule can make anything stand on a form. */
const byForm = ({ holder, standing }: Question): Doubt | undefined => {
  if (holder === undefined) return undefined;
  const answer = standing(ANY_FORM);
  switch (answer.is) {
    case "valid": return CERTAIN;
    case "in-doubt": return { missing: answer.missing, consult: [], says: [] };
    case "none": return { missing: [{ fact: "signature", of: holder, askedOf: "client" }], consult: [], says: [] };
  }
};

/** Is this person in treatment with the others at the instant? */
const isMember = (file: OpenFile, who: PersonId, at: Instant): Known => {
  const member = file.members.get(who);
  const isOver = [file.facts.unit.dissolved, member?.left].some((end) => end !== undefined && epochOf(end) <= epochOf(at));
  if (member === undefined || isOver) return "no";
  return member.joined === "unknown" ? "unknown" : isTrue(epochOf(member.joined) <= epochOf(at));
};

/** Both are in treatment together now, and it is one of them, or somebody of the practice, who wants it told. */
const amongMembers = ({ request: { requester, recipient, at }, file, holder }: Question): Doubt | undefined => {
  if (holder === undefined || (!worksHere(requester, file) && !file.members.has(requester.id))) return undefined;
  const both = [recipient.id, holder].map((of) => ({ of, is: isMember(file, of, at) }));
  if (both.some(({ is }) => is === "no")) return undefined;
  return { ...CERTAIN, missing: both.filter(({ is }) => is === "unknown").map(({ of }): Missing => ({ fact: "membership", of, askedOf: "therapist" })) };
};

/** Open to a recipient of some kind, or to one whom a claim names and whose kind rules read: nobody on file is made a provider or an officer by a word in the request. */
const ifBelieved = ({ request: { recipient }, file }: Question): Doubt | undefined => (isBelieved(recipient, file) ? CERTAIN : undefined);

const asRelated = (relation: Relation, question: Question): Doubt | undefined => {
  switch (relation) {
    case "named-in-form": return byForm(question);
    case "subject": return ofSubject(question, true);
    case "sent-by-subject": return ofSubject(question, false);
    case "fellow-member": return amongMembers(question);
    case "named-victim": case "named-helper": case "named-involved": return ifBelieved(question); // and asked of each claim
    case "anyone": case "named-in-order": return CERTAIN; // the order is asked
  }
};

/** Does the claim itself name who gets it? Nobody is involved in the own care: what a client hears of the own record is access. */
const NAMES: { readonly [R in Exclude<Relation, "anyone" | "named-in-form" | "subject" | "sent-by-subject" | "fellow-member">]: (claim: ConfidentialityException, recipient: PersonId, holder: PersonId) => boolean } = {
  "named-victim": (claim, recipient) => claim.kind === "threat" && claim.victims.includes(recipient),
  "named-helper": (claim, recipient) => claim.kind === "self-danger" && claim.canHelp.includes(recipient),
  "named-involved": (claim, recipient, holder) => claim.kind === "involved" && claim.who === recipient && recipient !== holder,
  "named-in-order": (claim, recipient) => claim.kind === "court-order" && claim.deliverTo === recipient,
};

const namesRecipient = (claim: ConfidentialityException, to: Way["to"], recipient: PersonId, holder: PersonId): boolean =>
  typeof to !== "string" || !(to in NAMES) || NAMES[to as keyof typeof NAMES](claim, recipient, holder);

const byId = (a: ConfidentialityException, b: ConfidentialityException): number => (a.id < b.id ? -1 : 1);

/** The claims that serve a way: about this holder, reaching this recipient, known by now, of one of its patterns. Sorted by id. */
const claimsFor = (on: List<ClaimPattern>, to: Way["to"], { request, file, content, holder }: Question): List<ConfidentialityException> => {
  if (holder === undefined) return [];
  const { recipient, at, claims } = request;
  const serves = (claim: ConfidentialityException): boolean => {
    for (const pattern of on) if (CLAIM_PATTERNS[pattern](claim, content, holder, file)) return true;
    return false;
  };
  const found: ConfidentialityException[] = [];
  for (const claim of claims) {
    if (serves(claim) && claim.of.includes(holder) && claim.to.includes(recipient.id) && epochOf(claim.knownAt) <= epochOf(at)
      && namesRecipient(claim, to, recipient.id, holder)) found.push(claim);
  }
  return found.sort(byId);
};

const OFFICIAL: ReadonlySet<ConfidentialityException["kind"]> = new Set(["subpoena", "oversight", "death-inquiry"]);

/** Is it a claim that an official makes who asks or receives, as an official? That a child is abused the reporter suspects, and not who takes the report. */
const isForOfficials = (claim: ConfidentialityException): boolean => OFFICIAL.has(claim.kind) || (claim.kind === "abuse" && claim.victim !== "child");

/** Roles of those who want it, or whom it concerns: from outside, nobody stands behind a claim in one of them. */
const OF_THE_ASKING_SIDE: ReadonlySet<string> = new Set(["requester", "client"]);

/**
 * By now; and nobody from outside stands behind what serves himself or herself, save an official as such. What lifts the
 * confidence of one person does not rest on the word of another who is in the file, or for whom the request is made.
 */
const isAttested = (claim: ConfidentialityException, { request: { at, requester, recipient, onBehalfOf }, file, holder }: Question): boolean => {
  const { kind, attested } = claim;
  if (attested === "not-attested" || epochOf(attested.at) > epochOf(at)) return false;
  const { by, role } = attested;
  if (kind === "written-request" && by === requester.id && recipient.id !== requester.id) return true; // one's own directive
  const [party] = [requester, recipient].filter(({ id }) => id === by);
  if (party !== undefined) return worksHere(party, file) || (role === "official" && isForOfficials(claim));
  return by === holder || (!OF_THE_ASKING_SIDE.has(role) && !onBehalfOf.includes(by) && !isOnFile(by, file));
};

/** A claim on which nothing stands before a question about it is answered. A paper of a licensing board is another ground, so whose paper it is comes first. */
const openQuestion = (claim: ConfidentialityException, holder: PersonId): List<Missing> => {
  if (claim.kind === "written-request" && claim.signed === "unknown") return [{ fact: "signed-request", of: holder, askedOf: "client" }];
  return claim.kind === "subpoena" && claim.issuer === "unknown" ? [{ fact: "issuer", of: holder, askedOf: "requester" }] : [];
};

/** A doubt that awaited a consultation, after the consultation. */
const settledBy = (basis: Basis, question: Question, doubt: Doubt | undefined): Doubt | undefined => {
  if (doubt === undefined || doubt.consult.length === 0) return doubt;
  const determination = determinationOn(`gate/${basis}`, doubt.consult, question);
  if (determination === undefined) return doubt;
  return determination.conclusion === "disclose" ? { ...CERTAIN, missing: doubt.missing } : undefined;
};

/** What a way asks of a death: the holder's, or that of somebody of whom the holder told. */
const byDeath = ({ afterDeath }: Way, { request: { at }, file, content: { about, id, separable }, holder }: Question): Doubt | undefined => {
  if (afterDeath === undefined) return CERTAIN;
  if (holder === undefined) return undefined;
  const client = file.clients.get(holder);
  if (client !== undefined && isDead(client, at)) return CERTAIN;
  const toldOf = about.flatMap((who) => file.clients.get(who) ?? []);
  if (afterDeath === "of-the-holder" || !toldOf.some((each) => isDead(each, at))) return undefined;
  if (client === undefined && toldOf.every((each) => isDead(each, at))) return CERTAIN;
  if (separable === "unknown") return { ...CERTAIN, missing: [{ fact: "parts-told-apart", of: id, askedOf: "therapist" }] };
  return { ...CERTAIN, consult: ["attorney", "privacy-officer"], says: [spoken("told-of-the-dead", { holder })] };
};

const both = (a: Doubt, b: Doubt): Doubt => ({ missing: [...a.missing, ...b.missing], consult: [...a.consult, ...b.consult], says: [...a.says, ...b.says] });

const tryWay = (terms: BasisTerms, way: Way, question: Question): Invocation | undefined => {
  if (!carries(terms, way, question.content) || (way.spoken === true && question.request.form !== "verbal")
    || (way.told === true && question.content.topic === undefined)) return undefined;
  const death = byDeath(way, question);
  const related = death === undefined ? undefined : typeof way.to === "string" ? asRelated(way.to, question) : ifBelieved(question);
  const doubt = settledBy(terms.basis, question, death === undefined || related === undefined ? undefined : death === CERTAIN ? related : both(death, related));
  if (doubt === undefined) return undefined;
  const { basis, cites, byLaw = false } = terms;
  if (way.on === undefined) return { basis, cites, byLaw, claims: [], ...doubt };
  const claims = claimsFor(way.on, way.to, question);
  if (claims.length === 0) return undefined;
  const who = question.holder ?? question.request.recipient.id;
  const attested = claims.filter((claim) => isAttested(claim, question));
  const settled = attested.filter((claim) => openQuestion(claim, who).length === 0);
  if (settled.length > 0) return { basis, cites, byLaw, claims: settled, ...doubt };
  const attestation: List<Missing> = attested.length > 0 ? [] : [{ fact: "attestation", of: who, askedOf: "therapist" }];
  return { ...doubt, basis, cites, byLaw, claims, missing: [...doubt.missing, ...attestation, ...claims.flatMap((claim) => openQuestion(claim, who))] };
};

const together = ({ basis, cites, byLaw = false }: BasisTerms, ways: List<Invocation>): Invocation => ({
  basis, cites, byLaw,
  claims: [...new Set(ways.flatMap(({ claims }) => claims))].sort(byId),
  missing: ways.flatMap(({ missing }) => missing),
  consult: ways.flatMap(({ consult }) => consult),
  says: ways.flatMap(({ says }) => says),
});

const strongestOf = (row: BasisTerms, ways: List<Invocation>): Invocation => {
  const certain = ways.filter(isCertain);
  return together(row, certain.length > 0 ? certain : ways);
};

/** The bases in play for one holder, by the terms that such a request can meet, in the order of the gate. Ways that are certain outdo ways in doubt. */
export const invokedFor = (terms: List<BasisTerms>, question: Question): List<Invocation> => {
  const found: Invocation[] = [];
  for (const row of terms) {
    let only: Invocation | undefined;
    let ways: Invocation[] | undefined;
    for (const way of row.ways) {
      const invocation = tryWay(row, way, question);
      if (invocation === undefined) continue;
      if (only === undefined) only = invocation;
      else (ways ??= [only]).push(invocation);
    }
    if (only !== undefined) found.push(ways === undefined ? only : strongestOf(row, ways));
  }
  return found;
};
