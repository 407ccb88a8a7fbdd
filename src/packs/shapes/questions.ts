/** Questions that provisions of several sources ask, each with the fact to ask for where the answer is not known. */
import { likelyHarm } from "../../domain/attested.ts";
import { consentedToAll, saysOver } from "../../domain/care.ts";
import type { Client } from "../../domain/client.ts";
import type { Claim, ClaimKind } from "../../domain/exception.ts";
import type { OpenFile } from "../../domain/open.ts";
import { fearsOf, isDead, isGrownUp, isKeptFrom, standsFor } from "../../domain/persons.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import type { Instant } from "../../domain/time.ts";
import { isElectronic, type Channel, type Purpose } from "../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../engine/facts.ts";
import { asFact, ask, every, ofKind, opposite, orAsk, plainly, some, type Answer } from "./answers.ts";
import { parentDecides } from "./parents.ts";

/** Does it go by such a way? */
export const goesBy = (isSuch: (by: Channel) => boolean, { channel: { by }, recipient }: DisclosureRequest): Answer =>
  asFact(by === "unknown" ? by : isSuch(by) ? "yes" : "no", "channel", recipient.id, "therapist");
/** Does it go electronically? */
export const goesElectronically = (request: DisclosureRequest): Answer => goesBy(isElectronic, request);

/** What a warning or an emergency stands on. */
const CANNOT_WAIT: ReadonlySet<ClaimKind> = new Set(["threat", "self-danger", "emergency"]);
/** Is it posted, so that everybody learns it? A warning or an emergency does not wait until somebody has written down by which way it goes. */
export const isPosted = ({ claims, request }: HolderFacts): Answer => every([
  plainly(request.channel.by === "social-media" || !claims.some(({ kind }) => CANNOT_WAIT.has(kind))), goesBy((way) => way === "social-media", request),
]);

/** Is the asker this person, or does the asker act for this person? */
export const asksFor = ({ file, request: { requester, at } }: ContentFacts, who: PersonId): Answer =>
  asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester");

/**
 * May somebody use the own right to a record? Whoever is grown up; a minor for care over all of which the minor has the say, by the
 * own consent, a court's or a parent's assent; and otherwise perhaps. Source: 45 CFR 164.502(g)(3)(i).
 */
export const usesOwnRight = ({ content, file, request: { at } }: ContentFacts, subject: PersonId): Answer => {
  const client = file.clients.get(subject);
  if (client === undefined || consentedToAll(content, subject, file) === "yes") return plainly(true);
  const says = saysOver(content, client, file, at);
  if (says.length > 0 && says.every((say) => say === "own" || say === "granted")) return plainly(true);
  const grown = grownUp(client, at);
  return grown.is === "no" ? ask("who-consented-to-care", subject, "therapist") : grown;
};

/** Is this client of age, or otherwise grown up? */
export const grownUp = (client: Client, at: Instant): Answer => asFact(isGrownUp(client, at), client.born === "unknown" ? "birth-date" : "emancipation", client.id, "client");

/** The clients whom the content is about: a right to the record is theirs, and of nobody else who is told of in it. */
export const clientsIn = ({ content, file }: Pick<ContentFacts, "content" | "file">): List<PersonId> => content.about.filter((who) => file.clients.has(who));

/** Whose record a holder's part stands in: the holder's own, or, of what somebody told who is no client, that of the clients whom it is about. */
export const inTheRecordOf = (facts: HolderFacts): List<PersonId> => (facts.file.clients.has(facts.holder) ? [facts.holder] : clientsIn(facts));

/** Into whose death is inquired: the holder's, or that of those of whom the holder told. */
export const whoDied = ({ content, file, holder, request: { at } }: HolderFacts): PersonId | List<PersonId> => {
  const died = [...new Set([holder, ...content.about])].flatMap((who) => file.clients.get(who) ?? []).filter((client) => isDead(client, at)).map(({ id }) => id);
  return died.length === 0 || died.includes(holder) ? holder : died.sort();
};

/** Those whose harm or whose wish keeps a holder's part back: the holder, and the client in whose record it stands. */
export const concernedIn = (facts: HolderFacts): List<PersonId> => [...new Set([facts.holder, ...inTheRecordOf(facts)])];

/** Whom the content touches: those who confided it and those whom it is about. */
export const touched = ({ content }: ContentFacts): List<PersonId> => [...new Set([...content.holders, ...content.about])];
/** Does the content touch anybody else than the asker, and whom the asker acts for? */
export const touchesOthers = (facts: ContentFacts): Answer => some(touched(facts).map((who) => opposite(asksFor(facts, who))));

/** Is it likely, in the judgement of a clinician of the practice, that seeing this does such harm to this person? */
export const doesHarm = (grounds: Parameters<typeof likelyHarm>[0], { content, file, request }: ContentFacts, who: PersonId): Answer =>
  asFact(likelyHarm(grounds, content, who, file, request), "likely-harm", who, "therapist");

/** The same of what is noted of access through one person, whoever asks unless it is said, and not of access as such. */
export const harmsThrough = (grounds: Parameters<typeof likelyHarm>[0], facts: ContentFacts, who: PersonId, hands: PersonId = facts.request.requester.id): Answer => {
  const { request } = facts;
  return doesHarm(grounds, { ...facts, request: { ...request, claims: request.claims.filter(({ to }) => to.includes(hands)) } }, who);
};

/** Does this paper count: served as the law asks and, from elsewhere, taken over here? */
export const isServed = ({ served, domesticated }: Claim<"subpoena">, { holder }: HolderFacts): Answer =>
  every([asFact(domesticated, "taken-over-here", holder, "requester"), asFact(served, "service", holder, "requester")]);

/** A claim over the care, and not over a fee. */
export const overTheCare = ({ sort }: Claim<"proceeding">): boolean => sort !== "fee";

/** Does HIPAA bind the practice, so that this rule gives way, or speaks? */
export const isCovered = ({ casefile }: ContentFacts, rule: string): Answer => asFact(casefile.covered, "covered-entity", rule, "practice");

/** Did somebody of the practice say it who neither asks nor receives it? */
export const isOurWord = (by: string, file: OpenFile, { requester, recipient }: DisclosureRequest): boolean =>
  file.clinicians.has(by) && by !== requester.id && by !== recipient.id;

/** Is this person feared to abuse or endanger the one he or she acts for? "yes" only where a clinician of the practice, who is no party to the request, has attested it by now. */
export const isFeared = (file: OpenFile, subject: PersonId, who: PersonId, request: DisclosureRequest): Known => {
  const fears = fearsOf(file, who, subject, request.at);
  if (fears.length === 0) return "no";
  return fears.some(({ attested: { by } }) => isOurWord(by, file, request)) ? "yes" : "unknown";
};

/** Does this person act for the holder by papers, whom nobody fears to harm the holder, and whom no court keeps away? Source: 45 CFR 164.502(g)(1), (5). */
export const actsUnfeared = (who: PersonId, { file, holder, request }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (client === undefined || who === holder) return plainly(false);
  return every([
    asFact(standsFor(file, who, holder, request.at), "representatives-papers", holder, "requester"),
    opposite(asFact(isKeptFrom(client, who, request.at), "protective-order", holder, "court")),
    () => opposite(asFact(isFeared(file, holder, who, request), "best-interest", holder, "therapist")),
  ]);
};

/**
 * Is this claim the holder's: brought in person, or by who acts for the holder? Of somebody who is treated here too it is
 * asked in whose name; of somebody who is feared, whom a court keeps away, or who does not certainly decide about this care,
 * whether the suit is the holder's at all (45 CFR 164.502(g)(3)(i), (5)).
 */
const isBroughtFor = ({ broughtBy }: Claim<"proceeding">, { content, file, holder, request }: HolderFacts): Answer => {
  const client = file.clients.get(holder);
  if (broughtBy === holder || client === undefined) return plainly(broughtBy === holder);
  const acts = standsFor(file, broughtBy, holder, request.at);
  return every([
    asFact(acts === "yes" && file.clients.has(broughtBy) ? "unknown" : acts, "representatives-papers", holder, "requester"),
    orAsk(isKeptFrom(client, broughtBy, request.at) === "no", "protective-order", holder, "court"),
    orAsk(isFeared(file, holder, broughtBy, request) === "no", "best-interest", holder, "therapist"),
    orAsk(parentDecides(file, content, holder, request.at) === "yes", "who-consented-to-care", holder, "therapist"),
  ]);
};

/**
 * Does a claim against the therapist, of those that count, come from this holder? Who acts for the holder, an executor too,
 * is treated as the holder. Source: 45 CFR 164.502(g)(1), (4).
 */
export const isSued = (facts: HolderFacts, counts: (claim: Claim<"proceeding">) => boolean = () => true): Answer =>
  some(ofKind(facts.claims, "proceeding").filter((claim) => claim.against === "therapist" && counts(claim)).map((claim) => isBroughtFor(claim, facts)));

/** Purposes for which two people of one treatment can stand on two sides. */
const CONTESTED: ReadonlySet<Purpose> = new Set(["litigation", "divorce", "custody", "guardianship", "criminal-prosecution", "criminal-defense"]);

/** Is this person treated together with the client, and may stand on the other side in this matter? */
export const isOtherSide = (who: PersonId, client: PersonId, file: OpenFile, purpose: Purpose): boolean =>
  who !== client && CONTESTED.has(purpose) && file.members.has(who) && file.members.has(client);

/** Does somebody ask who is feared to harm the one for whom it is asked? Such a person is owed no letter that says why. */
export const isAskedByFeared = ({ content, file, request }: ContentFacts): boolean =>
  content.about.some((who) => who !== request.requester.id && isFeared(file, who, request.requester.id, request) !== "no");
