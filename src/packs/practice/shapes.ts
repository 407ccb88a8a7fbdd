/** What several rules of the practice ask about those who act for a client. */
import type { Content } from "../../domain/content.ts";
import type { OpenFile } from "../../domain/open.ts";
import { consentedAlone, isGrownUp, isInForceAgainst, sessionsOfCare } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { DisclosureRequest } from "../../domain/request.ts";
import type { Known, List, PersonId } from "../../domain/schema.ts";
import { PLAIN_RELEASE, readingsOf, serves } from "../../domain/standing.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";

/** Why it is not settled that somebody acts for a client in this. */
export type Question = "concern" | "order" | "promised" | "own-side";

/** Purposes for which two people of one treatment can stand on two sides. */
const CONTESTED: ReadonlySet<Purpose> = new Set(["litigation", "divorce", "custody", "guardianship", "criminal-prosecution", "criminal-defense"]);

const isPromised = (file: OpenFile, minor: PersonId, at: Instant): boolean => file.agreements("minor-confidentiality").some((each) =>
  each.minor === minor && each.signatures.some(({ by, at: since }) => by !== minor && epochOf(since) <= epochOf(at)));

/**
 * What speaks against this person acting for the client: a noted worry, an order of a court, a promise to the minor, or
 * a contest in which somebody of the same treatment would speak for two. Nothing, for the client.
 */
export const questionAbout = (who: PersonId, client: PersonId, file: OpenFile, { at, purpose }: DisclosureRequest): Question | undefined => {
  const about = file.clients.get(client);
  if (about === undefined || who === client) return undefined;
  const worries = about.representatives.filter((each) => each.who === who).flatMap(({ concerns }) => concerns);
  if (worries.some(({ attested }) => epochOf(attested.at) <= epochOf(at))) return "concern";
  if (isInForceAgainst(about, who, at)) return "order";
  if (isGrownUp(about, at) !== "yes" && isPromised(file, client, at)) return "promised";
  return CONTESTED.has(purpose) && file.members.has(who) && file.members.has(client) ? "own-side" : undefined;
};

/** Did a minor who is not grown up consent alone to the care that the content tells of? "no" for whoever is grown up or no client. */
export const consentedAsMinor = (client: PersonId, content: Content, file: OpenFile, at: Instant): Known => {
  const minor = file.clients.get(client);
  if (minor === undefined || isGrownUp(minor, at) === "yes") return "no";
  return consentedAlone(sessionsOfCare(content.sessions, client, file));
};

/** The holder's forms against which nothing stands. */
export const formsThatServe = (facts: HolderFacts): List<Release> =>
  readingsOf(facts).filter((reading) => PLAIN_RELEASE.acts.includes(reading.release.act) && serves(reading, PLAIN_RELEASE) === "yes").map(({ release }) => release);
