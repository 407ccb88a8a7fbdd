/** Whose signature is a client's word, wherever a rule asks for one. */
import { allOf, reverse, type Missing } from "../../domain/known.ts";
import type { Bits } from "../../domain/form.ts";
import { isKeptFrom } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import { faultsUnder, missingIn, PLAIN_RELEASE, readingsOf, serves, standingOf, standsBeside, type Formalities, type Reading, type Standing, type Use } from "../../domain/standing.ts";
import type { PersonId } from "../../domain/schema.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { ask, asFact, every, opposite, plainly, some, type Answer } from "./answers.ts";
import { doubtsAboutParents, parentDecides } from "./parents.ts";
import { isFeared } from "./questions.ts";

/** Who gave a word on somebody's information, and when: by signing a form, or to a court that heard it. */
export type Word = Pick<Release, "signedBy" | "signedAt">;

/** Does this form serve under these formalities, if some faults are pardoned? Where only missing facts stand against it, they are what to ask. */
export const doesServe = (reading: Reading, formalities: Formalities = PLAIN_RELEASE, pardoned?: Bits): Answer => {
  const is = serves(reading, formalities, pardoned);
  return is === "unknown" ? { is, missing: missingIn(faultsUnder(reading, formalities)) } : plainly(is === "yes");
};

/** Is whoever signed feared to harm the holder? Source: 45 CFR 164.502(g)(5). */
export const isSignedByFeared = ({ file, holder, request }: Use, { signedBy }: Word): Answer =>
  asFact(isFeared(file, holder, signedBy, request), "best-interest", holder, "therapist");

/** Does a court keep whoever signed away from the holder? */
export const isSignedByKeptAway = ({ file, holder, request }: Use, { signedBy }: Word): Answer => {
  const client = file.clients.get(holder);
  return client === undefined ? plainly(false) : asFact(isKeptFrom(client, signedBy, request.at), "protective-order", holder, "court");
};

/**
 * Did somebody else sign for care that is the minor's own, or was promised to stay confidential? It is judged by the day of
 * the signature and by that of the request; either is enough. Where one of the two has the say, or each over a part, and
 * both have signed, it was signed for by whoever has it. Source: 45 CFR 164.502(g)(3)(i).
 */
export const isSignedForMinorsOwn = (use: Use, { signedBy, signedAt }: Word, formalities: Formalities = PLAIN_RELEASE): Answer => {
  const { content, file, holder, request } = use;
  if (signedBy === holder) return plainly(false);
  const is = reverse(allOf([signedAt, request.at].map((at) => parentDecides(file, content, holder, at))));
  if (is === "no" || readingsOf(use).some((reading) => formalities.acts.includes(reading.release.act) && standsBeside(reading, formalities, use))) return plainly(false);
  return is === "yes" ? plainly(true) : { is, missing: doubtsAboutParents(file, content, holder, request.at) };
};

/** How the holder's forms stand under these formalities, if only those count of which this is so. Where one perhaps counts, what would tell. */
export const standingWhere = (facts: HolderFacts, counts: (release: Release) => Answer, formalities: Formalities = PLAIN_RELEASE): Standing => {
  const { file, holder } = facts;
  const all = facts.standing(formalities);
  if (all.is === "none") return all;
  const isOnlyOwn = (file.clients.get(holder)?.representatives.length ?? 0) === 0;
  if (isOnlyOwn && readingsOf(facts).every(({ form: { young } }) => young === undefined)) return all;
  const certain = standingOf(facts, formalities, (release) => counts(release).is === "yes");
  if (certain.is !== "none") return certain;
  const asked: Missing[] = [];
  const perhaps = standingOf(facts, formalities, (release) => {
    const { is, missing } = counts(release);
    asked.push(...missing);
    return is === "unknown";
  });
  if (perhaps.is === "none") return certain;
  return { is: "in-doubt", missing: perhaps.is === "valid" ? asked : [...asked, ...perhaps.missing] };
};

/** Did somebody sign whose signature is by federal law not the holder's: who is feared to harm the holder, or who does not decide about a minor's own care? */
export const isNoWord = (facts: Use, release: Release, formalities?: Formalities): Answer =>
  some([isSignedByFeared(facts, release), isSignedForMinorsOwn(facts, release, formalities)]);

/** How the holder's forms stand under these formalities, if those do not count that are by federal law nobody's word but the signer's. */
export const lawfulWordOf = (facts: HolderFacts, formalities?: Formalities): Standing =>
  standingWhere(facts, (release) => opposite(isNoWord(facts, release, formalities)), formalities);

/** Is this form a word that is the holder's by federal law? Whether the signature of somebody whom a court keeps away counts, the court is asked. */
export const isWordOf = (facts: Use, release: Release, formalities?: Formalities): Answer => every([
  opposite(isNoWord(facts, release, formalities)), isSignedByKeptAway(facts, release).is === "no" ? plainly(true) : ask("protective-order", facts.holder, "court"),
]);

/** How the holder's forms stand under these formalities, if only such a word counts. On a form alone, a rule of the practice asks after a court's order. */
export const wordOf = (facts: HolderFacts, formalities?: Formalities): Standing => standingWhere(facts, (release) => isWordOf(facts, release, formalities), formalities);

/** The same of somebody else than the holder, for the same content. */
export const wordOfAnother = (facts: HolderFacts, who: PersonId): Standing => {
  const use = { ...facts, holder: who };
  return wordOf({ ...use, standing: (formalities) => standingOf(use, formalities) });
};
