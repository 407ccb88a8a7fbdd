/** What somebody wishes to be kept back. */
import type { Client } from "../../domain/client.ts";
import { anyOf } from "../../domain/known.ts";
import type { OpenFile } from "../../domain/open.ts";
import { isBelieved, objectionsOf, worksHere } from "../../domain/persons.ts";
import type { DisclosureRequest, Party } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import { revocationsFor } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { PartyKind, Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";

/** Reviewing and collecting are payment too, of the own fee as well. Source: 164.501, payment (1)(ii) and (2). */
const PAYMENT: ReadonlySet<Purpose> = new Set(["payment", "utilization-review", "collections", "fee-collection"]);
/** Going on with care, referral and asking a colleague are treatment too, whomever it treats, and so is what is said among those treated together. Source: 164.501, treatment. */
const TREATMENT: ReadonlySet<Purpose> = new Set(["treatment", "treatment-of-another", "continuity", "referral", "consultation", "unit-therapy"]);
/** Learning under supervision, legal services, handing a practice over: operations too. Asking a colleague is filed there. Source: 164.501, operations (2), (4), (6)(iv). */
const OPERATIONS: ReadonlySet<Purpose> = new Set(["operations", "supervision", "training", "consultation", "continuity", "legal-defense"]);

/** Those with whom care goes on: what they need for that is treatment. With anybody else of the practice's own it may be either. */
const TREATS: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider"]);

const reaches = (word: Purpose, { purpose, recipient: { kind } }: DisclosureRequest): boolean => {
  if (word === purpose || (PAYMENT.has(word) && PAYMENT.has(purpose))) return true;
  if (word === "treatment") return TREATMENT.has(purpose) && !(purpose === "continuity" && kind === "successor-custodian");
  return word === "operations" && OPERATIONS.has(purpose) && !(purpose === "continuity" && TREATS.has(kind));
};

/**
 * Is a request for one of these purposes, under whatever word? Treatment, payment and operations are what 164.522(a)(1)(i)(A)
 * lets somebody keep back, and reach all that 164.501 counts as such. A narrower word for treatment or operations keeps
 * back only what it names.
 */
export const isForOneOf = (purposes: List<Purpose>, request: DisclosureRequest): boolean => purposes.some((word) => reaches(word, request));

/** Is it for payment or for operations, under whatever word, both in the wish and in the request? What is kept from a plan is kept for both. Source: 164.522(a)(1)(vi)(A). */
export const isOfPaymentOrOperations = (purposes: List<Purpose>, request: DisclosureRequest): boolean =>
  isForOneOf(["payment", "operations"], request) && purposes.some((word) => word === "operations" || PAYMENT.has(word));

/** Those who may get it for whoever has it sent to them, and not for themselves. */
const FOR_ANOTHER: ReadonlySet<PartyKind> = new Set([
  "vendor", "ai-tool", "interpreter", "auditor", "managed-care-reviewer", "debt-collector", "client-attorney", "opposing-attorney",
]);

/** Does it go there for somebody outside who has it sent? Unknown where the recipient may as well get it for itself. */
export const goesForRequester = ({ requester, recipient }: DisclosureRequest, file: OpenFile): Known => {
  if (requester.id === recipient.id || worksHere(requester, file)) return "no";
  return FOR_ANOTHER.has(recipient.kind) ? "yes" : "unknown";
};

/** Is it kept from whoever would get it, or from somebody outside for whom it would go? */
export const isKeptFrom = (against: "all" | List<PersonId>, request: DisclosureRequest, file: OpenFile): Known => {
  if (against === "all" || against.includes(request.recipient.id)) return "yes";
  return against.includes(request.requester.id) ? goesForRequester(request, file) : "no";
};

/**
 * When the holder asked that this be kept from this recipient, or from whoever has it sent there, if that still stands. Whether
 * the practice agreed makes no difference to what the holder wishes. Where the wish is about some entries, and it is told from none, it may be meant.
 */
export const keptBackSince = ({ content: { entries }, file, holder, request }: HolderFacts): List<Instant> =>
  file.agreements("restriction").filter(({ client, against, purposes, covers, askedAt, ended }) => client === holder
    && epochOf(askedAt) <= epochOf(request.at) && (ended === undefined || epochOf(request.at) < epochOf(ended))
    && isKeptFrom(against, request, file) !== "no" && (purposes === "any" || isForOneOf(purposes, request))
    && (covers === "all" || entries.length === 0 || entries.some(({ portion }) => covers.includes(portion.id)))).map(({ askedAt }) => askedAt);

/** As what relatives come, and those who live or act with somebody as one. */
const RELATIVES: ReadonlySet<PartyKind> = new Set([
  "partner", "former-partner", "family-member", "custodial-parent", "noncustodial-parent", "step-parent", "foster-parent", "next-of-kin",
  "collateral-spouse", "collateral-other", "guardian", "caregiver",
]);
/** As what a relative can come, and somebody else as well. */
const PERHAPS_RELATIVES: ReadonlySet<PartyKind> = new Set([
  "client", "minor-client", "group-member", "conservator", "health-agent", "financial-agent", "executor", "estate-heir",
  "potential-victim", "victims-parent", "person-able-to-prevent-harm", "other",
]);
/** Papers by which somebody is a relative, whatever the word in a request. */
const OF_RELATIVES: ReadonlySet<Client["representatives"][number]["as"]> = new Set(["parent", "step-parent", "foster-parent", "next-of-kin"]);

/** Nobody is a relative of himself or herself. The other members of a treatment count as relatives, whatever they call themselves; a label that is not believed tells nothing. */
const isRelative = (party: Party, of: PersonId, file: OpenFile): Known => {
  if (party.id === of) return "no";
  const byPapers = file.clients.get(of)?.representatives.some(({ who, as }) => who === party.id && OF_RELATIVES.has(as)) === true;
  if (byPapers || file.members.has(party.id) || RELATIVES.has(party.kind)) return "yes";
  return PERHAPS_RELATIVES.has(party.kind) || !isBelieved(party, file) ? "unknown" : "no";
};

/** Does somebody's no mean this party: by id, with everybody, with the relatives? */
export const isMeantBy = ({ to }: Client["objections"][number], party: Party, of: PersonId, file: OpenFile): Known => {
  if (to === "anyone" || to === party.id) return "yes";
  return to === "relatives" ? isRelative(party, of, file) : "no";
};

/** Has the holder said by now that this recipient must not be told? Unknown where it was said of relatives, and nobody knows whether this is one. */
export const hasObjected = ({ file, holder, request: { recipient, at } }: HolderFacts): Known =>
  anyOf(objectionsOf(file, holder, at).map((no) => isMeantBy(no, recipient, holder, file)));

/** When the holder said so: for certain, or also where it may be meant. */
export const toldNoSince = ({ file, holder, request: { recipient, at } }: HolderFacts, how: "certainly" | "perhaps"): List<Instant> =>
  objectionsOf(file, holder, at).filter((no) => {
    const meant = isMeantBy(no, recipient, holder, file);
    return how === "certainly" ? meant === "yes" : meant !== "no";
  }).map(({ at: since }) => since);

/**
 * When the holder said by now that everybody, relatives or this recipient must not be told, asked that this be kept back, or revoked
 * another form for this recipient. Each may be meant to take back a yes, for which no form is asked here.
 */
export const spokenAgainst = (facts: HolderFacts): List<Instant> => [...toldNoSince(facts, "perhaps"), ...keptBackSince(facts), ...revocationsFor(facts)];
