/** What several rules of the practice ask: about those who act for a client, about forms and agreements, about the way and the task. */
import { collateralAgreements } from "../../domain/agreed.ts";
import { consentedToSome } from "../../domain/care.ts";
import type { Content } from "../../domain/content.ts";
import type { OpenFile } from "../../domain/open.ts";
import { allOf } from "../../domain/known.ts";
import type { Client } from "../../domain/client.ts";
import { isGrownUp, isKeptFrom, isWorriedAbout } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import { doubtsAboutSharing, sharingOf, sharingPerhaps, type Sharing } from "../../domain/secrets.ts";
import { PLAIN_RELEASE, readingsOf, serves, standsBeside, type Reading } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { Purpose, Topic } from "../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../engine/facts.ts";
import { ask, asFact, every, opposite, plainly, reverse, some, type Answer } from "../shapes/answers.ts";
import { isSaidToBe } from "../shapes/of-the-practice.ts";
import { grownUp, isOtherSide } from "../shapes/questions.ts";
import { doesServe } from "../shapes/whose-word.ts";

/** Why it is not settled that somebody acts for a client in this. */
export type Question = "concern" | "order" | "promised" | "own-side";

const isPromised = (file: OpenFile, minor: PersonId, at: Instant): boolean => file.agreements("minor-confidentiality").some((each) =>
  each.minor === minor && each.signatures.some(({ by, at: since }) => by !== minor && epochOf(since) <= epochOf(at)));

/** Does an order of a court keep this person away from the client? */
export const isKeptAway = (who: PersonId, client: PersonId, file: OpenFile, at: Instant): Answer => {
  const about = file.clients.get(client);
  return about === undefined ? plainly(false) : asFact(isKeptFrom(about, who, at), "protective-order", client, "court");
};

/** Was the client, not being grown up, promised confidence? */
const isPromisedAsMinor = (client: Client, file: OpenFile, at: Instant): Answer => every([
  plainly(isPromised(file, client.id, at)),
  opposite(grownUp(client, at)),
]);

/** The same of a client, for the day of a signature. */
export const wasPromisedAsMinor = (client: PersonId, file: OpenFile, signedAt: Instant): Answer => {
  const about = file.clients.get(client);
  return about === undefined ? plainly(false) : isPromisedAsMinor(about, file, signedAt);
};

/** A question about somebody who acts for a client, and whether it stands. */
interface Questioned extends Answer {
  readonly question: Question | undefined;
}
const NO_QUESTION: Questioned = { ...plainly(false), question: undefined };

/**
 * What speaks against this person acting for the client: a noted worry, an order of a court, a promise to the minor, or
 * a contest in which somebody of the same treatment would speak for two. Nothing, for the client. The first that stands;
 * if none does for certain, what would tell.
 */
export const questionAbout = (who: PersonId, client: PersonId, file: OpenFile, { at, purpose }: DisclosureRequest): Questioned => {
  const about = file.clients.get(client);
  if (about === undefined || who === client) return NO_QUESTION;
  const questions: List<readonly [Question, Answer]> = [
    ["concern", plainly(isWorriedAbout(who, about, at))],
    ["order", isKeptAway(who, client, file, at)],
    ["promised", isPromisedAsMinor(about, file, at)],
    ["own-side", plainly(isOtherSide(who, client, file, purpose))],
  ];
  return { ...some(questions.map(([, answer]) => answer)), question: questions.find(([, { is }]) => is === "yes")?.[0] };
};

/** Did a minor who is not grown up consent alone to some of the care that the content tells of? "no" for whoever is grown up or no client. */
export const consentedAsMinor = (client: PersonId, content: Content, file: OpenFile, at: Instant): Known => {
  const minor = file.clients.get(client);
  if (minor === undefined || isGrownUp(minor, at) === "yes") return "no";
  return consentedToSome(content, client, file);
};

/** A form, and whether it serves. */
export interface InPlay {
  readonly release: Release;
  readonly serves: Answer;
}
const released = (facts: HolderFacts): List<Reading> => readingsOf(facts).filter(({ release }) => PLAIN_RELEASE.acts.includes(release.act));
/** The holder's forms, and of each whether it serves. */
export const formsInPlay = (facts: HolderFacts): List<InPlay> => released(facts).map((reading) => ({ release: reading.release, serves: doesServe(reading) }));
/** The holder's forms against which nothing stands. */
export const formsThatServe = (facts: HolderFacts): List<Release> => released(facts).filter((reading) => serves(reading, PLAIN_RELEASE) === "yes").map(({ release }) => release);

/** Has the holder, a minor, signed a form that stands beside that of somebody who acts for the minor? */
export const signedBeside = (facts: HolderFacts): boolean => released(facts).some((reading) => standsBeside(reading, PLAIN_RELEASE, facts));

/** How far the holder's agreement lets it be told to the recipient: as far as is certain, and as far as it goes perhaps. */
interface SharingRead { readonly surely: Sharing; readonly perhaps: Sharing }
/** Reads the holder's agreement on secrets for this request. */
export const sharingFor = ({ file, content, holder, request: { recipient, at } }: HolderFacts): SharingRead => ({
  surely: sharingOf(file, content, holder, recipient.id, at), perhaps: sharingPerhaps(file, content, holder, recipient.id, at),
});
/** Does it go exactly so far? Where what is certain and what may be differ in it, whether the signature counts is asked. */
export const isSharing = (so: ReadonlySet<Sharing>, sharing: SharingRead, { file, holder }: HolderFacts): Answer => {
  const is = so.has(sharing.surely);
  return is === so.has(sharing.perhaps) ? plainly(is) : { is: "unknown", missing: doubtsAboutSharing(file, holder) };
};

/** Topics that tell what somebody said, and those that do so if they are drawn from where it was said. The others are the frame of the treatment. */
const SAID: ReadonlySet<Topic> = new Set(["summary", "session-content", "opinion"]);
const SAID_WHERE_DRAWN: ReadonlySet<Topic> = new Set(["condition", "protective-facts"]);
/** Purposes for which those close hear at once how and where somebody is. */
const AT_ONCE: ReadonlySet<Purpose> = new Set(["medical-emergency", "locate"]);

/**
 * Would another member of the treatment hear what the holder said alone, within the treatment or as somebody involved in the
 * care? How somebody is who cannot be asked, in an emergency, is told whatever it is drawn from.
 */
export const tellsFellowMember = ({ content: { topic, entries }, file, holder, request: { recipient, purpose } }: HolderFacts): boolean => {
  if (holder === recipient.id) return false;
  if (purpose === "unit-therapy") return true;
  if (!file.members.has(holder) || !file.members.has(recipient.id)) return false;
  return topic === undefined || SAID.has(topic) || (SAID_WHERE_DRAWN.has(topic) && entries.length > 0 && !AT_ONCE.has(purpose));
};

/** Does somebody of the practice ask whose task does not call for it? */
export const asksWithoutTask = ({ request: { requester, purpose } }: ContentFacts): Answer => every([
  plainly(!isSaidToBe("outside", requester)), some([plainly(purpose === "curiosity"), asFact(reverse(requester.authority), "need-to-know", requester.id, "practice")]),
]);

/** The talk on which a relative's part in the treatment rests: is it overdue, and when was it due? */
interface CheckIn extends Answer { readonly due: Instant }
const isAhead = (at: Instant) => ({ checkInDue }: { readonly checkInDue: Instant }): boolean => epochOf(at) < epochOf(checkInDue);

/**
 * Of the agreements that were talked through with client and relative, the one with the latest day counts: what one of them says
 * of the next talk carries nothing for another. Where none was, the first question is another one, and any of them tells the day.
 */
export const checkInFor = ({ file, holder, request: { recipient, at } }: Pick<HolderFacts, "file" | "holder" | "request">): CheckIn | undefined => {
  const agreements = collateralAgreements(file, holder, recipient.id);
  const carry = (...are: List<Known>) => agreements.filter(({ prosAndConsDiscussed, statusExplained }) => are.includes(allOf([prosAndConsDiscussed, statusExplained])));
  const [surely, perhaps] = [carry("yes"), carry("yes", "unknown")];
  const counting = [surely, perhaps, agreements].find(({ length }) => length > 0);
  if (counting === undefined) return undefined;
  const due = counting.map(({ checkInDue }) => checkInDue).reduce((a, b) => (epochOf(b) > epochOf(a) ? b : a));
  const overdue = !counting.some(isAhead(at));
  return { due, ...(overdue && perhaps.some(isAhead(at)) ? ask("client-informed", holder, "therapist") : plainly(overdue)) };
};
