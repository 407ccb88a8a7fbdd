/**
 * Whose care it is that something tells of. Two questions hang on it, and each has an answer of its own: a parent is kept
 * out as soon as some of it is the minor's own; a minor has the say only where all of it is.
 */
import type { Client, Representative } from "./client.ts";
import type { Content } from "./content.ts";
import { allOf, anyOf, isTrue } from "./known.ts";
import type { OpenFile } from "./open.ts";
import { isWorriedAbout, represents } from "./persons.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { Session } from "./session.ts";
import { epochOf, hasReached, type Instant } from "./time.ts";

/** What is told: the entries, and the sessions in which they stand. */
export type Told = Pick<Content, "entries" | "sessions">;

/** The answer that all of them have in common; unknown where they differ, and where there is none. */
const common = <T extends string>([first, ...rest]: List<T>): T | "unknown" => (first === undefined || rest.some((each) => each !== first) ? "unknown" : first);

/** Does some of what is told stand in no session, or is it drawn from no entry? */
const isLoose = ({ entries, sessions }: Told): boolean => sessions.length === 0 || sessions.length < entries.length;

const attendedBy = (who: PersonId, file: OpenFile): List<Session> => file.sessionsOf.get(who) ?? [];

/**
 * The answer for each session that is told of. What stands in no session, or is drawn from no entry, may tell of any
 * session that this person attended: it has the answer that all of them have in common, and is open where they differ.
 */
const inEachCare = (is: (session: Session) => Known, told: Told, who: PersonId, file: OpenFile): List<Known> =>
  [...told.sessions.map(is), ...(isLoose(told) ? [common(attendedBy(who, file).map(is))] : [])];

const isConsentedAlone = ({ consentedBy }: Session): Known => (consentedBy === "unknown" ? consentedBy : isTrue(consentedBy === "client"));

/** Did the minor alone lawfully consent to some of the care that is told of? Whatever is kept from a parent asks this. */
export const consentedToSome = (told: Told, minor: PersonId, file: OpenFile): Known => anyOf(inEachCare(isConsentedAlone, told, minor, file));

/** Did the minor alone lawfully consent to all of it? Whatever stands on the minor's own word asks this. */
export const consentedToAll = (told: Told, minor: PersonId, file: OpenFile): Known => allOf(inEachCare(isConsentedAlone, told, minor, file));

/** Who can assent in a parent's place: a parent, a guardian, or whoever else stands in a parent's place. */
const IN_A_PARENTS_PLACE: ReadonlySet<Representative["as"]> = new Set(["parent", "guardian", "step-parent", "foster-parent", "agency"]);

/**
 * Has a parent, or somebody in a parent's place, assented, by an instant, that clinician and minor keep in confidence what
 * was said at another? Taken back, it still covers what was said until then. It is open of somebody whose papers did not
 * certainly give the say at the signature, or about whom a worry is noted. Source: 45 CFR 164.502(g)(3)(i)(C).
 */
const isAssentedTo = (said: Instant, client: Client, file: OpenFile, at: Instant): Known => {
  const signatures = file.agreements("minor-confidentiality").filter(({ minor }) => minor === client.id).flatMap(({ signatures: all }) => all);
  const counting = signatures.filter(({ at: signedAt, revoked }) => epochOf(signedAt) <= epochOf(at) && (revoked === undefined || epochOf(said) < epochOf(revoked)));
  return anyOf(counting.flatMap(({ by, at: signedAt }) => client.representatives.filter(({ who, as }) => who === by && IN_A_PARENTS_PLACE.has(as))
    .map((paper) => (represents(client, paper, signedAt) === "yes" && !isWorriedAbout(by, client, at) ? "yes" : "unknown"))));
};

/**
 * Who has the say over a part of a minor's care: the minor, who consented alone; the minor too, where a court consented or
 * a parent assented that it stays confidential ("granted"); a parent; one of the two, where both consented and nobody
 * has said whether the law asked for a parent; or nobody knows. Source: 45 CFR 164.502(g)(3)(i)(A) to (C).
 */
export type Say = "own" | "granted" | "parent" | "either" | "unknown";
const SAY: { readonly [By in Session["consentedBy"]]: Say } = { client: "own", court: "granted", parent: "parent", both: "either", unknown: "unknown" };

/** Who has the say over each part of what is told, as it was at an instant, in the order of the sessions. */
export const saysOver = (told: Told, minor: Client, file: OpenFile, at: Instant): List<Say> => {
  const unlessAssented = (say: Say, said: Instant): Say => {
    if (say === "own") return say;
    const assented = isAssentedTo(said, minor, file, at);
    return assented === "no" ? say : assented === "yes" ? "granted" : "unknown";
  };
  const says = told.sessions.map(({ consentedBy, at: said }) => unlessAssented(SAY[consentedBy], said));
  return isLoose(told) ? [...says, unlessAssented(common(attendedBy(minor.id, file).map(({ consentedBy }) => SAY[consentedBy])), at)] : says;
};

/**
 * Who has the say over each part, for somebody who signed at one instant and relies on it at another: what a parent grants
 * "late" does not make good what was signed before.
 */
export const saysForSigner = (told: Told, minor: Client, file: OpenFile, signedAt: Instant, at: Instant): List<Say | "late"> => {
  const before = saysOver(told, minor, file, signedAt);
  return saysOver(told, minor, file, at).map((say, part) => (say === "granted" && before[part] !== say ? "late" : say));
};

/**
 * From this age on a minor signs, in the plain reading, for care to which a court consented or of which a parent assented
 * that it stays confidential. The federal rule names no age; of the ages from which the States modelled here let a minor
 * decide on such care, fourteen is the highest (55 Pa. Code 5100.33(a), R.C. 5122.04(A)). Below it, the law is asked.
 */
export const SIGNS_FROM_IN_YEARS = 14;

/** Was the minor old enough at an instant to sign for care over which the minor has the say by a court's consent or a parent's assent? */
export const isOldEnoughToSign = ({ born }: Client, at: Instant): Known => (born === "unknown" ? "unknown" : isTrue(hasReached(born, SIGNS_FROM_IN_YEARS, at)));
