/** What somebody wishes to be kept back. */
import type { List } from "../../domain/schema.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { HolderFacts } from "../../engine/facts.ts";

/**
 * When the holder asked that this be kept from this recipient, if that still stands. Whether the practice agreed makes no
 * difference to what the holder wishes. Where the wish is about some entries, and it is told from none, it may be meant.
 */
export const keptBackSince = ({ content: { entries }, file, holder, request: { recipient, purpose, at } }: HolderFacts): List<Instant> =>
  file.agreements("restriction").filter(({ client, against, purposes, covers, askedAt, ended }) => client === holder
    && epochOf(askedAt) <= epochOf(at) && (ended === undefined || epochOf(at) < epochOf(ended))
    && (against === "all" || against.includes(recipient.id)) && (purposes === "any" || purposes.includes(purpose))
    && (covers === "all" || entries.length === 0 || entries.some(({ portion }) => covers.includes(portion.id)))).map(({ askedAt }) => askedAt);
