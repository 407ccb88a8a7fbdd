/** Who reads what the practice writes to a client: nobody who is feared, or whom a court keeps away. */
import type { Client } from "../domain/client.ts";
import type { OpenFile } from "../domain/open.ts";
import { isDead, isGrownUp, isInForceAgainst, isWorriedAbout, represents } from "../domain/persons.ts";
import type { List, PersonId } from "../domain/schema.ts";
import type { Instant } from "../domain/time.ts";

/** Somebody who is feared is not treated as representative, nor is one in whose hands a court does not want the person: 45 CFR 164.502(g)(5). */
const isUnfeared = (client: Client, who: PersonId, at: Instant): boolean => !isWorriedAbout(who, client, at) && !isInForceAgainst(client, who, at);

/**
 * The person, whoever acts for the person, or after death the next of kin or the executor on file. `mayBeOwn` tells whether
 * some of it may be of care to which a minor alone consented: then the minor reads it alone, 45 CFR 164.502(g)(3)(i).
 */
export const readersOf = (client: PersonId, mayBeOwn: () => boolean, file: OpenFile, at: Instant): List<PersonId> => {
  const person = file.clients.get(client);
  if (person === undefined) return [];
  const unfeared = person.representatives.filter(({ who }) => isUnfeared(person, who, at));
  if (isDead(person, at)) return unfeared.filter((each) => each.authority === "shown" && represents(person, each, at) !== "no").map(({ who }) => who);
  const acting = unfeared.filter((each) => represents(person, each, at) === "yes");
  return acting.length === 0 || (isGrownUp(person, at) !== "yes" && mayBeOwn()) ? [client] : acting.map(({ who }) => who);
};
