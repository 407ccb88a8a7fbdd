/** Whose a thing is that went out: who is given account of it, and who is told of it. One partner's is never shown to the other. */
import type { OpenFile } from "../domain/open.ts";
import type { List, PersonId } from "../domain/schema.ts";

/** A thing that went out, as the log or the casefile has it. */
export interface Gone {
  readonly holders: List<PersonId>;
  readonly about: List<PersonId>;
}

/**
 * A client's own: what the client confided, or what concerns the client and no other client confided. What another client
 * said alone is that client's, also where it is about this one.
 */
export const isOwn = (client: PersonId, { holders, about }: Gone, { clients }: OpenFile): boolean =>
  holders.includes(client) || (about.includes(client) && !holders.some((holder) => clients.has(holder)));

/** The clients whose own it is, sorted. */
export const owners = (gone: Gone, file: OpenFile): List<PersonId> =>
  [...new Set([...gone.holders, ...gone.about])].filter((who) => file.clients.has(who) && isOwn(who, gone, file)).sort();
