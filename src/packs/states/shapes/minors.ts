/** Minors who consent for themselves, and what parents then may see or sign. */
import { concernsAbout, consentedAlone, isDead, isGrownUp, sessionsOfCare, standsFor } from "../../../domain/persons.ts";
import type { List, PersonId } from "../../../domain/schema.ts";
import { epochOf, hasReached, type Instant } from "../../../domain/time.ts";
import { PLAIN_RELEASE, readingsOf, serves, type FaultKind } from "../../../domain/standing.ts";
import type { Basis } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, forbids, orAsk, plainly, reverse, some, type Answer } from "../../shapes/answers.ts";
import type { Provision } from "../../shapes/provision.ts";

/** Has the client reached this age at the instant, and is not grown up yet? */
export const isMinorFrom = (years: number, { file, request: { at } }: Pick<HolderFacts, "file" | "request">, minor: PersonId): Answer => {
  const client = file.clients.get(minor);
  if (client === undefined || isDead(client, at)) return plainly(false);
  if (client.born !== "unknown" && !hasReached(client.born, years, at)) return plainly(false);
  return asFact(reverse(isGrownUp(client, at)), "birth-date", minor, "client");
};

/** Did the minor consent alone to the care that the content tells of? */
export const carriedAlone = ({ content, file }: ContentFacts, minor: PersonId): Answer =>
  asFact(consentedAlone(sessionsOfCare(content.sessions, minor, file)), "who-consented-to-care", minor, "therapist");

const actsFor = (facts: HolderFacts, who: PersonId, at: Instant): Answer =>
  asFact(who === facts.holder ? "no" : standsFor(facts.file, who, facts.holder, at), "representatives-papers", facts.holder, "requester");

/** Did a minor of at least this age, whom the content is about, consent alone to the care that it tells of? */
export const aMinorCameAlone = (from: number, facts: ContentFacts): Answer =>
  some(facts.content.about.map((who) => every([isMinorFrom(from, facts, who), () => carriedAlone(facts, who)])));

/** Is it somebody else than the holder who asks for the holder's record, by papers? */
export const parentAsks = (facts: HolderFacts): Answer => actsFor(facts, facts.request.requester.id, facts.request.at);
/** Is it told to somebody else than the holder, who acts for the holder by papers? */
export const parentIsTold = (facts: HolderFacts): Answer => actsFor(facts, facts.request.recipient.id, facts.request.at);

/** Does somebody else, by papers, ask for a minor of at least this age, about care to which that minor consented alone? */
export const asksForMinorsOwn = (from: number, facts: ContentFacts): Answer => {
  const { content, file, request: { requester, at } } = facts;
  return some(content.about.filter((who) => who !== requester.id).map((who) => every([
    isMinorFrom(from, facts, who), () => asFact(standsFor(file, requester.id, who, at), "representatives-papers", who, "requester"), () => carriedAlone(facts, who),
  ])));
};

/** Does a clinician of the practice find that letting this very person have it would harm the minor or the work? */
export const worriesClinician = ({ file, holder, request: { requester, at } }: HolderFacts): Answer => {
  const concerns = concernsAbout(file, requester.id, holder);
  return some(concerns.filter(({ attested }) => epochOf(attested.at) <= epochOf(at)).map(({ attested: { by } }) =>
    orAsk(file.clinicians.has(by) && by !== requester.id, "likely-harm", holder, "therapist")));
};

/** Do only others than the minor stand with a signature that serves, or might? A minor's own counts though a minor signed it, unless nothing is pardoned. */
export const onlyOthersSigned = (facts: HolderFacts, pardoned: List<FaultKind> = ["signer-a-minor"]): Answer => {
  const forms = readingsOf(facts).filter((reading) => serves(reading, PLAIN_RELEASE, pardoned) !== "no");
  return plainly(forms.length > 0 && forms.every(({ release }) => release.signedBy !== facts.holder));
};

/** From which age a minor who consented alone decides alone, and on which bases nobody else's word then counts. */
export const minorDecides = (provision: Provision, { from, bars, says, who }: { readonly from: number; readonly bars: List<Basis>; readonly says: string; readonly who: "asks" | "signs" }) =>
  forbids(provision, {
    bars, says,
    when: (facts) => every([isMinorFrom(from, facts, facts.holder), () => (who === "asks" ? parentAsks(facts) : onlyOthersSigned(facts)), () => carriedAlone(facts, facts.holder)]),
  });
