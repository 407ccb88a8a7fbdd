/**
 * Whose care it is that something tells of. Two questions hang on it, and each has an answer of its own: a parent is kept
 * out as soon as some of it is the minor's own; a minor has the say only where all of it is.
 */
import type { Content } from "./content.ts";
import { allOf, anyOf, isTrue } from "./known.ts";
import type { OpenFile } from "./open.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { Session } from "./session.ts";

/** What is told: the entries, and the sessions in which they stand. */
export type Told = Pick<Content, "entries" | "sessions">;

/**
 * The answer for each session that is told of. What stands in no session, or is drawn from no entry, may tell of any
 * session that this person attended: it has the answer that all of them have in common, and is open where they differ.
 */
export const inEachCare = (is: (session: Session) => Known, { entries, sessions }: Told, who: PersonId, file: OpenFile): List<Known> => {
  const told = sessions.map(is);
  if (told.length > 0 && told.length === entries.length) return told;
  const attended = (file.sessionsOf.get(who) ?? []).map(is);
  return [...told, allOf(attended) === anyOf(attended) ? anyOf(attended) : "unknown"];
};

const isConsentedAlone = ({ consentedBy }: Session): Known => (consentedBy === "unknown" ? consentedBy : isTrue(consentedBy === "client"));

/** Did the minor alone lawfully consent to some of the care that is told of? Whatever is kept from a parent asks this. */
export const consentedToSome = (told: Told, minor: PersonId, file: OpenFile): Known => anyOf(inEachCare(isConsentedAlone, told, minor, file));

/** Did the minor alone lawfully consent to all of it? Whatever stands on the minor's own word asks this. */
export const consentedToAll = (told: Told, minor: PersonId, file: OpenFile): Known => allOf(inEachCare(isConsentedAlone, told, minor, file));
