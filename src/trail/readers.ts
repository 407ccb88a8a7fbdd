/** Who reads what the practice writes to a client: nobody who is feared, or whom a court keeps away. */
import type { Client } from "../domain/client.ts";
import type { OpenFile } from "../domain/open.ts";
import { concernsAbout, isDead, isGrownUp, isInForceAgainst, isWorriedAbout, represents } from "../domain/persons.ts";
import type { Known, List, PersonId } from "../domain/schema.ts";
import type { Instant } from "../domain/time.ts";
import type { Message } from "../engine/finding.ts";
import { CAUTIONS } from "./cautions.ts";

/** Somebody who is feared is not treated as representative, nor is one in whose hands a court does not want the person: 45 CFR 164.502(g)(5). */
const isUnfeared = (client: Client, who: PersonId, at: Instant): boolean => !isWorriedAbout(who, client, at) && !isInForceAgainst(client, who, at);

const unfearedOf = (person: Client, at: Instant): List<Client["representatives"][number]> => person.representatives.filter(({ who }) => isUnfeared(person, who, at));

/** Everybody once, whatever papers somebody has. */
const named = (papers: List<Client["representatives"][number]>): List<PersonId> => [...new Set(papers.map(({ who }) => who))];

/**
 * The person, or whoever certainly acts for the person, after death for the estate (45 CFR 164.502(g)(4)). `isOwnCare` tells whether
 * some of it is of care to which a minor alone consented: then the minor reads it alone, (g)(3)(i), and also where that is
 * open and a parent would else read it. Nobody does where a child did not certainly come alone and nobody on file can safely be told for it.
 */
export const readersOf = (client: PersonId, isOwnCare: () => Known, file: OpenFile, at: Instant): List<PersonId> => {
  const person = file.clients.get(client);
  if (person === undefined) return [];
  const acting = named(unfearedOf(person, at).filter((each) => represents(person, each, at) === "yes"));
  if (isDead(person, at)) return acting;
  const isGrown = isGrownUp(person, at);
  const isOwn = isGrown === "yes" ? "no" : isOwnCare();
  if (isOwn === "yes" || (isOwn === "unknown" && (acting.length > 0 || isGrown === "unknown"))) return [client];
  if (acting.length > 0) return acting;
  return isGrown === "yes" ? [client] : [];
};

/** The same of a notice of a breach: after death it goes to the next of kin too, who need not act for the estate. Source: 45 CFR 164.404(d)(1)(ii). */
export const noticeReadersOf = (client: PersonId, isOwnCare: () => Known, file: OpenFile, at: Instant): List<PersonId> => {
  const person = file.clients.get(client);
  if (person === undefined || !isDead(person, at)) return readersOf(client, isOwnCare, file, at);
  return named(unfearedOf(person, at).filter((each) => each.authority === "shown" && represents(person, each, at) !== "no"));
};

/** Of children to whom no letter goes: whoever treats them is asked, in words, who can safely be told. Source: 45 CFR 164.404(d)(1), 164.502(g)(5). */
export const asksWhoIsSafe = (clients: List<PersonId>, file: OpenFile, at: Instant): List<Message> => {
  const people = clients.filter((id) => {
    const client = file.clients.get(id);
    return client !== undefined && !isDead(client, at);
  });
  if (people.length === 0) return [];
  const who = file.facts.clinicians.filter(({ role, id }) => role === "treating" && !people.some((child) => concernsAbout(file, id, child).length > 0)).map(({ id }) => id).sort();
  const id = who.length === 0 ? "no-safe-reader-privacy" : "no-safe-reader";
  return [{ id, text: CAUTIONS[id], slots: { people, ...(who.length === 0 ? {} : { who }) } }];
};
