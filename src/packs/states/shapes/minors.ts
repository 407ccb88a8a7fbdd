/** Minors who consent for themselves, and what parents then may see or sign. */
import { consentedToAll, consentedToSome } from "../../../domain/care.ts";
import { concernsAbout, isDead, standsFor } from "../../../domain/persons.ts";
import type { OpenFile } from "../../../domain/open.ts";
import type { List, PersonId } from "../../../domain/schema.ts";
import { epochOf, hasReached, type Instant } from "../../../domain/time.ts";
import { FAULT, PLAIN_RELEASE, readingsOf, serves, type Reading } from "../../../domain/standing.ts";
import type { Basis } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, forbids, opposite, orAsk, plainly, some, type Answer, type Bar } from "../../shapes/answers.ts";
import { barsTheRecord } from "../../shapes/bars-the-record.ts";
import { parentDecides } from "../../shapes/parents.ts";
import type { Provision } from "../../shapes/provision.ts";
import { actsUnfeared, grownUp, harmsThrough } from "../../shapes/questions.ts";

/** Has the client reached this age at the instant, and is not grown up yet? */
export const isMinorFrom = (years: number, { file, request: { at } }: Pick<HolderFacts, "file" | "request">, minor: PersonId): Answer => isMinorAt(years, file, minor, at);

const isMinorAt = (years: number, file: OpenFile, minor: PersonId, at: Instant): Answer => {
  const client = file.clients.get(minor);
  if (client === undefined || isDead(client, at)) return plainly(false);
  if (client.born !== "unknown" && !hasReached(client.born, years, at)) return plainly(false);
  return opposite(grownUp(client, at));
};

/** From which age a signature is judged by its own day: of whoever has lived to the age, a form signed before it did not count on the eve of majority either. */
const ageAtSigning = (years: number, { file, holder, request: { at } }: HolderFacts): number => {
  const client = file.clients.get(holder);
  return client !== undefined && client.born !== "unknown" && !isDead(client, at) && hasReached(client.born, years, at) ? 0 : years;
};

/**
 * Is the holder a minor of at least this age, or was each of these forms signed for a minor who has reached it since? A
 * signature is judged by its own day as well: what did not count before a birthday does not begin to count on it. Whether
 * it does once that minor has died, and nobody but who acts for the estate can sign, is asked.
 */
export const signedForMinor = (years: number, facts: HolderFacts, forms: List<Reading>): Answer => {
  const { file, holder, request: { at } } = facts;
  const client = file.clients.get(holder);
  const onTheirDays = (): Answer => every([
    ...forms.map(({ release: { signedAt } }) => isMinorAt(ageAtSigning(years, facts), file, holder, signedAt)),
    orAsk(client === undefined || !isDead(client, at), "law-on-this", holder, "practice"),
  ]);
  return some([isMinorFrom(years, facts, holder), () => (forms.length === 0 ? plainly(false) : onTheirDays())]);
};

/** Did the minor consent alone to some of the care that the content tells of? What a parent is kept from asks this. */
export const cameAlone = ({ content, file }: ContentFacts, minor: PersonId): Answer =>
  asFact(consentedToSome(content, minor, file), "who-consented-to-care", minor, "therapist");

/** Did the minor consent alone to all of it? What a parent may hear only of such care asks this. */
export const alwaysCameAlone = ({ content, file }: ContentFacts, minor: PersonId): Answer =>
  asFact(consentedToAll(content, minor, file), "who-consented-to-care", minor, "therapist");

const actsFor = (facts: HolderFacts, who: PersonId, at: Instant): Answer =>
  asFact(who === facts.holder ? "no" : standsFor(facts.file, who, facts.holder, at), "representatives-papers", facts.holder, "requester");

/** Did a minor of at least this age, whom the content is about, consent alone to some of the care that it tells of? */
export const aMinorCameAlone = (from: number, facts: ContentFacts): Answer =>
  some(facts.content.about.map((who) => every([isMinorFrom(from, facts, who), () => cameAlone(facts, who)])));

/** Is it somebody else than the holder who asks for the holder's record, by papers? */
export const parentAsks = (facts: HolderFacts): Answer => actsFor(facts, facts.request.requester.id, facts.request.at);
/** Is it told to somebody else than the holder, who acts for the holder by papers? */
export const parentIsTold = (facts: HolderFacts): Answer => actsFor(facts, facts.request.recipient.id, facts.request.at);

/**
 * Does it go to somebody who stands in the client's place by papers, as a parent does who decides about this care? Nobody
 * who is feared to harm the client does, and nobody whom a court keeps away. Source: 45 CFR 164.502(g)(1), (g)(3)(i), (g)(5).
 */
export const isToldInTheClientsPlace = (facts: HolderFacts): Answer => {
  const { content, file, holder, request: { recipient, at } } = facts;
  const client = file.clients.get(holder);
  if (client === undefined) return plainly(false);
  return every([
    actsUnfeared(recipient.id, facts),
    () => asFact(parentDecides(file, content, holder, at), client.born === "unknown" ? "birth-date" : "who-consented-to-care", holder, "therapist"),
  ]);
};

/** Does somebody else, by papers, ask for a minor of at least this age, about care to some of which that minor consented alone? */
export const asksForMinorsOwn = (from: number, facts: ContentFacts): Answer => {
  const { content, file, request: { requester, at } } = facts;
  return some(content.about.filter((who) => who !== requester.id).map((who) => every([
    isMinorFrom(from, facts, who), () => asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester"), () => cameAlone(facts, who),
  ])));
};

/** Does a clinician of the practice find that letting this very person have it would harm the minor or the work: as a worry about that person, or of this very note? */
export const worriesClinician = (facts: HolderFacts): Answer => {
  const { file, holder, request: { requester, at } } = facts;
  const concerns = concernsAbout(file, requester.id, holder);
  return some([
    ...concerns.filter(({ attested }) => epochOf(attested.at) <= epochOf(at)).map(({ attested: { by } }) =>
      orAsk(file.clinicians.has(by) && by !== requester.id, "likely-harm", holder, "therapist")),
    harmsThrough(["life-or-safety", "emotional"], facts, holder),
  ]);
};

/**
 * Is no harm noted that letting whoever asks have it would do to this client, for whom that person acts? Where one is, it is
 * asked whether that person is treated as the client's representative at all, which a State cannot demand of whom HIPAA
 * binds (45 CFR 164.502(g)(5)). A harm of which nobody says that it is a danger to life or safety is asked about of those alone.
 */
export const isHarmlessInTheseHands = (facts: ContentFacts, who: PersonId): Answer => {
  const { casefile: { covered }, file, request: { requester, at } } = facts;
  const isFound = concernsAbout(file, requester.id, who).some(({ is, attested }) => is === "substantial-harm" && epochOf(attested.at) <= epochOf(at));
  const harms = covered === "no" ? harmsThrough(["life-or-safety"], facts, who) : some([plainly(isFound), harmsThrough(["life-or-safety", "emotional"], facts, who)]);
  return orAsk(harms.is === "no", "best-interest", who, "therapist");
};

/** Does a form serve, or might it? One that a minor signed counts as well, unless nothing is pardoned. */
export const mayServe = (reading: Reading, pardoned = FAULT["signer-a-minor"]): boolean => serves(reading, PLAIN_RELEASE, pardoned) !== "no";

/** Do only others than the holder stand with a signature that serves, or might, for somebody who is a minor of at least this age, or was when they signed? */
export const onlyOthersSignedForMinor = (years: number, facts: HolderFacts): Answer => {
  const forms = readingsOf(facts).filter((reading) => mayServe(reading));
  return forms.length > 0 && forms.every(({ release }) => release.signedBy !== facts.holder) ? signedForMinor(years, facts, forms) : plainly(false);
};

/** A parent does not see something of the record of a minor of at least this age, or asks first. */
export const keepsFromParents = (provision: Provision, { from, when, ...bar }: Bar & { readonly from: number }) =>
  barsTheRecord(provision, { ...bar, when: (facts) => every([isMinorFrom(from, facts, facts.holder), () => parentAsks(facts), () => when(facts)]) });

/** From which age a minor who consented alone decides alone, and on which bases nobody else's word then counts. */
export const minorDecides = (provision: Provision, { from, bars, says, who }: { readonly from: number; readonly bars: List<Basis>; readonly says: string; readonly who: "asks" | "signs" }) =>
  (who === "asks" ? keepsFromParents(provision, { from, bars, says, when: (facts) => cameAlone(facts, facts.holder) })
    : forbids(provision, { bars, says, when: (facts) => every([onlyOthersSignedForMinor(from, facts), () => cameAlone(facts, facts.holder)]) }));
