/**
 * What may be said to whoever asked. It leaks nothing: to somebody who is not certainly on file it is made from the
 * request alone, so that it is the same whether or not there is such a client; to a client or a representative it
 * turns on nothing but what is theirs.
 */
import { consentedToSome } from "../domain/care.ts";
import type { Client } from "../domain/client.ts";
import type { Content } from "../domain/content.ts";
import type { OpenFile } from "../domain/open.ts";
import { fearsOf, isDead, isGrownUp, isInForceAgainst, standsFor, worksHere } from "../domain/persons.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import { PERSONAL_KINDS, type PartyKind } from "../domain/vocabulary.ts";
import type { ConfidentialityException } from "../domain/exception.ts";
import type { Message } from "./finding.ts";
import { spoken } from "./sentences.ts";
import type { Verdict } from "./weigh.ts";

/** Who is spoken to. Whoever is not known for certain is a stranger. */
export const AUDIENCES = ["client", "member", "representative", "colleague", "professional", "court", "stranger"] as const;
/**
 * Who is spoken to: the only client of this file; a client treated with others; somebody who certainly stands for a
 * client; somebody of the practice; another professional; a court, an attorney or whoever comes with legal paper; anybody else.
 */
export type Audience = (typeof AUDIENCES)[number];

/** What may be said to whoever asked, and whether that sends, waits, declines or says nothing at all. */
export interface ResponseToRequester {
  readonly kind: "send" | "hold" | "refuse" | "cannot-confirm";
  readonly audience: Audience;
  readonly message: Message;
}

const COURT_KINDS: ReadonlySet<PartyKind> = new Set([
  "court", "opposing-attorney", "client-attorney", "prosecutor", "law-enforcement", "guardian-ad-litem", "custody-evaluator", "mediator",
  "immigration-authority", "corrections", "national-security",
]);
const PAPER: ReadonlySet<ConfidentialityException["kind"]> = new Set(["court-order", "subpoena", "search-warrant", "oversight"]);
const STRANGERS: ReadonlySet<PartyKind> = new Set(["media", "public", "debt-collector"]);

const bringsPaper = ({ claims }: DisclosureRequest): boolean => claims.some(({ kind }) => PAPER.has(kind));

/** Is it a minor's, who may have care of which whoever acts for him or her knows nothing? After death whoever acts has the say over all of it. */
const mayComeAlone = (client: Client, { at }: DisclosureRequest): boolean => isGrownUp(client, at) !== "yes" && !isDead(client, at);

/**
 * Is whoever acts for this client spoken to as such? Not who is feared, nor whom a court keeps away: he or she is not treated
 * as representative (45 CFR 164.502(g)(5)), and is not told that there is such a client. Nor of a minor of whose care here none
 * certainly had a parent's consent: for what a minor consented to alone nobody stands, and nobody may hear of it (164.502(g)(3)(i)).
 */
const isSpokenToFor = (client: Client, request: DisclosureRequest, file: OpenFile): boolean => {
  const { requester: { id: who }, at } = request;
  if (fearsOf(file, who, client.id, at).length > 0 || isInForceAgainst(client, who, at)) return false;
  return !mayComeAlone(client, request) || (file.sessionsOf.get(client.id) ?? []).some(({ consentedBy }) => consentedBy === "parent" || consentedBy === "both");
};

/** The clients whose matters this requester may be spoken to about: himself or herself, and those for whom he or she certainly stands. */
const subjectsOf = (request: DisclosureRequest, file: OpenFile): List<Client> => {
  const { requester, at } = request;
  const subjects: Client[] = [];
  if (requester.identity !== "yes") return subjects;
  for (const client of file.clients.values()) {
    if (standsFor(file, requester.id, client.id, at) === "yes" && (client.id === requester.id || isSpokenToFor(client, request, file))) subjects.push(client);
  }
  return subjects;
};

/** Who comes as a relative, as one of a court or as a stranger is no agent of the practice, whatever the request says of the place. A collector can be one. */
const isOfThePractice = (requester: DisclosureRequest["requester"], file: OpenFile): boolean => {
  const { id, kind, place } = requester;
  if (file.people.has(id) || file.acting.has(id)) return false;
  return worksHere(requester, file) || (place === "agent" && !PERSONAL_KINDS.has(kind) && !COURT_KINDS.has(kind) && (!STRANGERS.has(kind) || kind === "debt-collector"));
};

/** By the request alone: whoever is not known from the file. */
const fromOutside = (request: DisclosureRequest): Audience => {
  const { kind, identity } = request.requester;
  if (bringsPaper(request) || COURT_KINDS.has(kind)) return "court";
  return identity !== "yes" || PERSONAL_KINDS.has(kind) || STRANGERS.has(kind) ? "stranger" : "professional";
};

/** Who is spoken to. */
export const audienceOf = (request: DisclosureRequest, file: OpenFile): Audience => {
  const { requester } = request;
  const subjects = subjectsOf(request, file);
  if (subjects.some(({ id }) => id === requester.id)) return file.members.size > 1 ? "member" : "client";
  if (subjects.length > 0) return "representative";
  if (requester.identity === "yes" && isOfThePractice(requester, file)) return "colleague";
  return fromOutside(request);
};

type Heard = List<{ readonly content: Content; readonly verdict: Verdict }>;
type Said = Pick<ResponseToRequester, "kind" | "message">;

/** What is theirs or about them, of those about whose matters this requester may be spoken to; of a minor's, nothing that may be of care to which the minor consented alone. */
const ownOf = (request: DisclosureRequest, file: OpenFile, heard: Heard): Heard => {
  const subjects = subjectsOf(request, file);
  const isKept = (content: Content, client: Client): boolean =>
    client.id !== request.requester.id && mayComeAlone(client, request) && consentedToSome(content, client.id, file) !== "no";
  const isOwn = (content: Content) => (client: Client): boolean => (content.holders.includes(client.id) || content.about.includes(client.id)) && !isKept(content, client);
  return heard.filter(({ content }) => subjects.some(isOwn(content)));
};

const toSubject = (request: DisclosureRequest, file: OpenFile, heard: Heard): Said => {
  const own = ownOf(request, file, heard);
  if (own.length === 0) return { kind: "refuse", message: spoken("own-only") };
  return own.some(({ verdict }) => verdict === "escalate") ? { kind: "hold", message: spoken("held") } : { kind: "refuse", message: spoken("own-refused") };
};

const whenDenied = (audience: Audience, request: DisclosureRequest, file: OpenFile, heard: Heard): Said => {
  switch (audience) {
    case "client": case "member": case "representative": return toSubject(request, file, heard);
    case "colleague": return heard.some(({ verdict }) => verdict === "escalate") ? { kind: "hold", message: spoken("colleague-held") } : { kind: "refuse", message: spoken("colleague-refused") };
    case "court": return bringsPaper(request) ? { kind: "hold", message: spoken("paper-arrived") } : { kind: "cannot-confirm", message: spoken("court-side") };
    case "professional": return { kind: "cannot-confirm", message: spoken("professional") };
    case "stranger": return { kind: "cannot-confirm", message: spoken("stranger") };
  }
};

/**
 * May whoever asks that it be sent to somebody else hear that something goes there? The practice's own may, and of their
 * own matters those who may be spoken to about them; to anybody else it would show whose file there is, and who has signed.
 */
const hearsOfIt = (audience: Audience, request: DisclosureRequest, file: OpenFile, heard: Heard): boolean =>
  audience === "colleague" || ownOf(request, file, heard).some(({ verdict }) => verdict === "may" || verdict === "must");

/** What may be said: once something goes to whoever asks, that it does; until then, and where it goes to somebody else, by who is spoken to. */
export const responseTo = (request: DisclosureRequest, file: OpenFile, heard: Heard, goes: boolean): ResponseToRequester => {
  const audience = audienceOf(request, file);
  if (goes && request.requester.id === request.recipient.id) return { audience, kind: "send", message: spoken("send") };
  if (goes && hearsOfIt(audience, request, file, heard)) return { audience, kind: "send", message: spoken("sent-on") };
  return { audience, ...whenDenied(audience, request, file, heard) };
};
