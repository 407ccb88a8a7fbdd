/** Whether somebody belongs to the practice, or works for it under contract, as far as what the request says of the place is believed. */
import type { ConfidentialityException } from "../../domain/exception.ts";
import type { Missing } from "../../domain/known.ts";
import type { OpenFile } from "../../domain/open.ts";
import { isBelieved, isOnFile, worksHere } from "../../domain/persons.ts";
import type { DisclosureRequest, Party } from "../../domain/request.ts";
import { STAFF_KINDS, type PartyKind } from "../../domain/vocabulary.ts";
import type { ContentFacts } from "../../engine/facts.ts";
import { asFact, orAsk, plainly, type Answer } from "./answers.ts";
import { goesForRequester } from "./wishes.ts";

/** Who can work for a practice from elsewhere: beside those who can work in it, its attorney, who audits or collects for it, and who keeps its records. */
const AGENTS: ReadonlySet<PartyKind> = new Set([...STAFF_KINDS, "therapist-attorney", "auditor", "debt-collector", "successor-custodian"]);

/** What the request says of the place, believed or not. For a provision to which it does not matter who can be there. */
export const isSaidToBe = (where: Party["place"], { place }: Pick<Party, "place">): boolean => place === where;

/** Can such a party work for a practice under contract, wherever it is? A payer, a hospital, a relative or a court cannot. */
export const couldWorkFor = (party: Party, file: OpenFile): boolean => AGENTS.has(party.kind) && isBelieved(party, file);

/** Does this party work for the practice from elsewhere? Whoever cannot is no agent, whatever the request says of the place. */
export const isAgent = (party: Party, file: OpenFile): boolean => isSaidToBe("agent", party) && couldWorkFor(party, file);

/** Is this party part of the practice, or its agent under contract? Whether an agent has bound itself is asked where nobody knows. */
export const ofThePractice = (party: Party, file: OpenFile): Answer => {
  if (worksHere(party, file)) return plainly(true);
  return isAgent(party, file) ? asFact(party.contract, "contract", party.id, "practice") : plainly(false);
};

/**
 * Does somebody outside, who is no client, acts for none and does not work for the practice, have it sent to the recipient, such as an insurer to a
 * copying service, or perhaps so? Whoever gets it for somebody else does not get it on behalf of the practice, whatever contract there is (45 CFR 160.103, business associate (1)).
 */
export const isForAnother = (request: DisclosureRequest, file: OpenFile): boolean => {
  const { requester, recipient } = request;
  const isOurs = worksHere(recipient, file) || file.clinicians.has(requester.id) || file.clients.has(requester.id) || file.acting.has(requester.id) || isAgent(requester, file);
  return !isOurs && goesForRequester(request, file) !== "no";
};

/** Does an agent get this from the practice and for it? */
export const agentGets = (request: DisclosureRequest, file: OpenFile): boolean => isAgent(request.recipient, file) && !isForAnother(request, file);

/** Does it stay with the practice: with those who work in it, or with an agent under contract who gets it for the practice? */
export const staysWithin = (request: DisclosureRequest, file: OpenFile): Answer => (isForAnother(request, file) ? plainly(false) : ofThePractice(request.recipient, file));

/** Does it leave the practice? The question that would tell, where nobody knows. */
export const leaves = (request: DisclosureRequest, file: OpenFile): boolean | Missing => {
  const { is, missing } = staysWithin(request, file);
  return is === "yes" ? false : missing[0] ?? true;
};

/** Does it go to the practice's own attorney, who wants it for the practice: a clinician or the staff has it sent, or the attorney asks for nobody else? */
export const advisesThePractice = ({ requester, recipient, onBehalfOf }: DisclosureRequest, file: OpenFile): boolean => recipient.kind === "therapist-attorney"
  && (worksHere(requester, file) || (requester.id === recipient.id && onBehalfOf.every((who) => file.clinicians.has(who) && !isOnFile(who, file))));

/** Does it go to whoever works here and wrote all of it? What tells of no entry nobody wrote. */
export const goesToItsWriter = ({ content: { entries }, file, request: { recipient } }: ContentFacts): boolean =>
  worksHere(recipient, file) && entries.length > 0 && entries.every(({ record }) => record.author === recipient.id);

/**
 * Does whoever stands behind an overseer's claim show that it looks into the clinician who wrote all of it? So it does where
 * nobody else works in the practice, and where that is the writer. Of what somebody else wrote, in the practice or before it
 * came there, and of what tells of no entry, it is asked who is overseen.
 */
export const overseesTheWriter = (attested: ConfidentialityException["attested"], { content: { entries }, file, request: { recipient } }: ContentFacts): Answer => {
  const { clinicians } = file;
  const wroteIt = entries.length > 0 && entries.every(({ portion: { heldAs }, record: { author } }) =>
    heldAs === "originator" && clinicians.has(author) && (clinicians.size === 1 || (attested !== "not-attested" && attested.by === author)));
  return orAsk(wroteIt, "lawful-authority", recipient.id, "agency");
};
