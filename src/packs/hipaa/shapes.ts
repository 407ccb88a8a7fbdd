/** Questions that several provisions of this body ask of the file. */
import type { Agreement } from "../../domain/agreement.ts";
import type { Content } from "../../domain/content.ts";
import type { Claim } from "../../domain/exception.ts";
import { allOf, anyOf, isTrue, type Missing } from "../../domain/known.ts";
import { areNotes, doubtsAboutNotes } from "../../domain/notes.ts";
import { isAble, isDead } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import { faultsUnder, missingIn, readingsOf, serves, standsBeside, type Fault, type Formalities, type Reading } from "../../domain/standing.ts";
import { epochOf } from "../../domain/time.ts";
import { BASES, type Basis, type FormElement, type PartyKind, type PortionKind, type Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent, undetermined, type Finding } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, reverse, some, type Answer } from "../shapes/answers.ts";
import { isMeant } from "../shapes/close.ts";
import { inTheRecordOf } from "../shapes/questions.ts";
import type { Provision } from "../shapes/provision.ts";
import { goesForRequester, hasObjected, isForOneOf, isKeptFrom } from "../shapes/wishes.ts";

const asFarAs = (answer: Known, content: Content, find: Finding | (() => Finding)): Finding => {
  if (answer === "no") return silent;
  const finding = typeof find === "function" ? find() : find;
  if (finding.kind === "silent") return silent;
  return answer === "yes" ? finding : undetermined(...doubtsAboutNotes(content), ...(finding.kind === "undetermined" ? finding.missing : []));
};

/** The finding for what is not psychotherapy notes, silence for what is; in doubt where nobody knows which of them this is. */
export const unlessNotes = (content: Content, finding: Finding | (() => Finding)): Finding => asFarAs(reverse(areNotes(content)), content, finding);

/** The finding for psychotherapy notes, silence for anything else; in doubt where nobody knows which of them this is. */
export const ifNotes = (content: Content, finding: Finding | (() => Finding)): Finding => asFarAs(areNotes(content), content, finding);

const PROVIDERS: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider", "consultant"]);
const CARE: ReadonlySet<Purpose> = new Set(["treatment", "treatment-of-another", "continuity", "referral", "consultation", "medical-emergency"]);

/** Does it go to a health care provider for treatment? Consultation between providers and referral are treatment too. Source: 164.501. */
export const isForTreatment = ({ recipient, purpose }: DisclosureRequest): boolean => PROVIDERS.has(recipient.kind) && CARE.has(purpose);

/** A form of the holder as an authorization of this disclosure: does it serve, and every reason why it does not. */
export interface ReadForm {
  readonly release: Release;
  readonly is: Known;
  readonly faults: () => List<Fault>;
}

/**
 * The core elements and the statements of 164.508(c)(1) and (c)(2). That care does not depend on signing is the one of
 * (c)(2)(ii) that fits an outpatient practice; where care may depend on it, a form carries the other in its place.
 */
const ELEMENTS: List<FormElement> = [
  "description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure",
];

/** The acts that are authorizations; a leave for a legal proceeding has to carry the same elements. */
const AUTHORIZES: List<Release["act"]> = ["release", "legal-proceedings"];

/** What an authorization must carry, signed by the client or by somebody for the client. */
const signedBy = (formalities: Omit<Formalities, "acts" | "elements">): { readonly client: Formalities; readonly another: Formalities } => ({
  client: { acts: AUTHORIZES, elements: ELEMENTS, ...formalities },
  another: { acts: AUTHORIZES, elements: [...ELEMENTS, "representative-authority"], ...formalities },
});
const ORDINARY = signedBy({ besides: ["another-release"], ends: true });
const FOR_RESEARCH = signedBy({ besides: ["another-release", "research-consent"] });
const OF_NOTES = signedBy({ besides: ["notes-release"], ends: true, names: ["psychotherapy-notes"] });
const OF_NOTES_FOR_RESEARCH = signedBy({ besides: ["notes-release"], names: ["psychotherapy-notes"] });
/** That the form names them, by their own name or as psychotherapy notes, is asked of the kinds that it covers. */
const BESIDE_COUNSELING_NOTES: Formalities["besides"] = ["notes-release", "counseling-notes-release"];
const OF_COUNSELING_NOTES = signedBy({ besides: BESIDE_COUNSELING_NOTES, ends: true });
const OF_COUNSELING_NOTES_FOR_RESEARCH = signedBy({ besides: BESIDE_COUNSELING_NOTES });

/**
 * Is it notes of substance use counseling and nothing else? Their own name describes them more closely than that of
 * psychotherapy notes, and by 42 CFR 2.31(b) it stands alone on their form. Source: 164.508(c)(1)(i).
 */
export const areCounselingNotes = ({ kinds }: Content): boolean => kinds.length > 0 && kinds.every((kind) => kind === "sud-counseling-notes");

const formalitiesFor = (notes: boolean, { content, request: { purpose } }: HolderFacts): typeof ORDINARY => {
  const isResearch = purpose === "research";
  if (!notes) return isResearch ? FOR_RESEARCH : ORDINARY;
  if (areCounselingNotes(content)) return isResearch ? OF_COUNSELING_NOTES_FOR_RESEARCH : OF_COUNSELING_NOTES;
  return isResearch ? OF_NOTES_FOR_RESEARCH : OF_NOTES;
};

/** Kinds that are notes kept apart by their very name. A form that names any other kind beside them is a compound one. */
const LIKE_NOTES: ReadonlySet<PortionKind> = new Set(["psychotherapy-notes", "personal-notes", "sud-counseling-notes"]);
const COMPOUND: Fault = { is: "compound" };
const mixesNotes = ({ covers: { kinds } }: Release): boolean => kinds !== "entire-record"
  && (kinds.includes("psychotherapy-notes") || kinds.includes("sud-counseling-notes")) && kinds.some((kind) => !LIKE_NOTES.has(kind));

/** The holder's releases, read as authorizations under 164.508(b) and (c): of psychotherapy notes or of anything else. Each is read alone. */
export const formsOf = (facts: HolderFacts, notes: boolean): List<ReadForm> => {
  const asked = formalitiesFor(notes, facts);
  const readAs = (reading: Reading): ReadForm => {
    const { release } = reading;
    const formalities = release.signedAs === "self" ? asked.client : asked.another;
    if (!notes || !mixesNotes(release)) return { release, is: serves(reading, formalities), faults: () => faultsUnder(reading, formalities) };
    return { release, is: "no", faults: () => [...faultsUnder(reading, formalities), COMPOUND] };
  };
  return readingsOf(facts).filter(({ release }) => AUTHORIZES.includes(release.act)).map(readAs);
};

/** Is there a form that serves as such an authorization? */
export const hasAuthorized = (facts: HolderFacts, notes: boolean): boolean => {
  const asked = formalitiesFor(notes, facts);
  for (const reading of readingsOf(facts)) {
    const { release } = reading;
    if (AUTHORIZES.includes(release.act) && !(notes && mixesNotes(release)) && serves(reading, release.signedAs === "self" ? asked.client : asked.another) === "yes") return true;
  }
  return false;
};

/** Has the holder, a minor, signed such an authorization that stands beside that of somebody who acts for the minor? */
export const hasSignedBeside = (facts: HolderFacts, notes: boolean): boolean => readingsOf(facts).some((reading) =>
  AUTHORIZES.includes(reading.release.act) && !(notes && mixesNotes(reading.release)) && standsBeside(reading, formalitiesFor(notes, facts).client, facts));

/** Nothing stands against it. */
export const isValid = ({ is }: ReadForm): boolean => is === "yes";
const isInDoubt = ({ is }: ReadForm): boolean => is === "unknown";

/** The facts that are missing where a form would serve but for them. */
export const doubtsOf = (forms: List<ReadForm>): List<Missing> => forms.filter(isInDoubt).flatMap(({ faults }) => missingIn(faults()));

/**
 * Whose authorization it takes: "the individual" signs, the subject of the information (164.508(c)(1)(vi), 160.103). So the holder who is a
 * client and, of what somebody else told, each client of whom it tells, but for one who gets it.
 */
const individualsIn = (facts: HolderFacts): List<PersonId> => {
  const individuals = inTheRecordOf(facts).filter((who) => who === facts.holder || who !== facts.request.recipient.id);
  return individuals.length === 0 ? [facts.holder] : individuals;
};

/** What a permit finds that stands on such an authorization. */
export const byForm = (facts: HolderFacts, notes: boolean, valid: () => Finding): Finding => {
  const lacking = individualsIn(facts).map((holder) => ({ ...facts, holder })).filter((each) => !hasAuthorized(each, notes));
  if (lacking.length === 0) return valid();
  const missing = lacking.map((each) => doubtsOf(formsOf(each, notes)));
  return missing.every(({ length }) => length > 0) ? undetermined(...missing.flat()) : silent;
};

/** Who cannot sign here, and the fact that settles it. */
interface Signer {
  readonly isBarred: (facts: HolderFacts, release: Release) => Known;
  readonly asks: (facts: HolderFacts) => List<Missing>;
  /** `{signers}` signed for `{name}`. */
  readonly says: string;
}

/**
 * Bars what would stand on the signature of somebody who acts for the holder and cannot sign this. It falls silent where
 * another form serves on which that person's signature does not stand.
 */
export const barsSigner = (provision: Provision, { isBarred, asks, says }: Signer) => defineRule({
  ...provision,
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { signed: says as "{signers} {name}" },

  evaluate(facts, holds) {
    const { content, holder } = facts;
    if (readingsOf(facts).every(({ release: { signedBy } }) => signedBy === holder)) return silent;
    const forms = formsOf(facts, areNotes(content) === "yes").filter((form) => isValid(form) || isInDoubt(form));
    const barred = forms.map((form) => ({ form, is: form.release.signedBy === holder ? "no" as const : isBarred(facts, form.release) }));
    if (barred.some(({ form, is }) => is === "no" && isValid(form)) || barred.every(({ is }) => is === "no")) return silent;
    if (barred.some(({ is }) => is !== "yes")) return undetermined(...(barred.some(({ is }) => is === "unknown") ? asks(facts) : []), ...doubtsOf(forms));
    return holds("signed", { name: holder, signers: [...new Set(forms.map(({ release }) => release.signedBy))].sort() });
  },
});

/** A form for something that pays the practice says so; which form serves is asked of each alone. */
export const statesRemuneration = (provision: Provision, purpose: "marketing" | "sale", says: string) => defineRule({
  ...provision,
  effect: "forbid",
  bars: ["authorization"],
  asks: "holder",
  messages: { unstated: says as "{name}" },

  evaluate(facts, holds) {
    if (facts.request.purpose !== purpose) return silent;
    const forms = formsOf(facts, areNotes(facts.content) === "yes").filter(({ release }) => release.statements.includes("remuneration"));
    if (forms.some(isValid)) return silent;
    const missing = doubtsOf(forms);
    return missing.length > 0 ? undetermined(...missing) : holds("unstated", { name: facts.holder });
  },
});

type Restriction = Extract<Agreement, { readonly kind: "restriction" }>;

/** What a holder asked to be kept back, and whether it reaches this. */
export interface Reaching {
  readonly restriction: Restriction;
  /** Unknown where a statement is drawn from no entry and the wish is about some, where it may go for somebody from whom it is kept, or to a reviewer for a plan not named. */
  readonly reaches: Known;
}

/** Is it kept from this recipient, or from whoever has it sent there? Who reviews for a plan may be the one from which it is kept under another name. */
const isAgainst = ({ against, selfPaid }: Restriction, { request, file }: HolderFacts): Known => {
  const reviews = request.recipient.kind === "managed-care-reviewer" || (request.requester.kind === "managed-care-reviewer" && goesForRequester(request, file) !== "no");
  return anyOf([isKeptFrom(against, request, file), reviews && selfPaid !== "no" ? "unknown" : "no"]);
};

/** The entries that a restriction keeps back. */
export const keptBack = ({ covers }: Restriction, { entries }: Content): Content["entries"] =>
  (covers === "all" ? entries : entries.filter(({ portion }) => covers.includes(portion.id)));

const isCovered = (restriction: Restriction, content: Content): Known => {
  if (restriction.covers === "all" || keptBack(restriction, content).length > 0) return "yes";
  return content.entries.length === 0 ? "unknown" : "no";
};

const isForThis = ({ purposes }: Restriction, { request }: HolderFacts): Known => isTrue(purposes === "any" || isForOneOf(purposes, request));

/**
 * What the holder asked to be kept back for this purpose and has not ended by now, and whether it reaches this recipient and this content.
 * Whether the purpose is meant can be told otherwise than by its word.
 */
export const restrictionsOn = (facts: HolderFacts, isPurposeMeant: (restriction: Restriction, facts: HolderFacts) => Known = isForThis): List<Reaching> => {
  const { content, file, holder, request } = facts;
  const { at } = request;
  return file.agreements("restriction")
    .filter(({ client, askedAt, ended }) => client === holder && epochOf(askedAt) <= epochOf(at) && (ended === undefined || epochOf(at) < epochOf(ended)))
    .map((restriction) => ({ restriction, meant: isPurposeMeant(restriction, facts) })).filter(({ meant }) => meant !== "no")
    .map(({ restriction, meant }) => ({ restriction, reaches: allOf([meant, isAgainst(restriction, facts), isCovered(restriction, content)]) }));
};

/** The claims that this recipient takes part in the holder's care. */
export const involvementsOf = ({ claims, request: { recipient } }: HolderFacts): List<Claim<"involved">> =>
  claims.filter((claim): claim is Claim<"involved"> => claim.kind === "involved" && claim.who === recipient.id);

/**
 * What 164.510(b)(2) and (3) ask of a living person: whoever is able to decide agrees; for whoever is not, it must be in
 * that person's best interest, and told to one of those whom (b)(1) means. An objection on file puts either in doubt.
 */
export const byAgreement = (facts: HolderFacts, holds: (why: "agreed" | "best-interest") => Finding): Finding => {
  const { file, holder, request: { at } } = facts;
  const client = file.clients.get(holder);
  if (client !== undefined && isDead(client, at)) return silent;
  const able = client === undefined ? "yes" : isAble(client, at);
  const isBest = (claim: Claim<"involved">): Answer =>
    every([asFact(claim.inBestInterest, "best-interest", holder, "therapist"), isMeant(facts, claim)]);
  const agrees = ({ agreed }: Claim<"involved">): Answer => asFact(agreed, "agreed", holder, "client");
  const allows = some(involvementsOf(facts).flatMap((claim) => (able === "yes" ? [agrees(claim)] : able === "no" ? [isBest(claim)] : [agrees(claim), isBest(claim)])));
  if (allows.is === "no") return silent;
  if (able === "unknown") return undetermined({ fact: "capacity", of: holder, askedOf: "therapist" });
  if (allows.is === "unknown") return undetermined(...allows.missing);
  if (hasObjected(facts) === "no") return holds(able === "yes" ? "agreed" : "best-interest");
  return undetermined(able === "yes" ? { fact: "agreed", of: holder, askedOf: "client" } : { fact: "best-interest", of: holder, askedOf: "therapist" });
};

const UNCHECKED: ReadonlySet<Basis> = new Set(["care-involvement", "unit-sharing", "threat-to-others", "danger-to-self", "commitment", "deidentified"]);

/** The bases on which identity and authority are verified first, by name: all but those of 164.510, 164.512(j) and of what is no disclosure of a person's information. */
export const CHECKED_FIRST: List<Basis> = BASES.filter((basis) => !UNCHECKED.has(basis));
