/** What somebody wishes to be kept back. */
import type { List } from "../../domain/schema.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import type { Purpose } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";

/** Reviewing and collecting are payment too. Source: 164.501, payment (2). */
const PAYMENT: ReadonlySet<Purpose> = new Set(["payment", "utilization-review", "collections"]);

/** Is a purpose one of these, where everything that is payment counts as such? */
export const isForOneOf = (purposes: List<Purpose>, purpose: Purpose): boolean =>
  purposes.includes(purpose) || (PAYMENT.has(purpose) && purposes.some((each) => PAYMENT.has(each)));

/**
 * When the holder asked that this be kept from this recipient, if that still stands. Whether the practice agreed makes no
 * difference to what the holder wishes. Where the wish is about some entries, and it is told from none, it may be meant.
 */
export const keptBackSince = ({ content: { entries }, file, holder, request: { recipient, purpose, at } }: HolderFacts): List<Instant> =>
  file.agreements("restriction").filter(({ client, against, purposes, covers, askedAt, ended }) => client === holder
    && epochOf(askedAt) <= epochOf(at) && (ended === undefined || epochOf(at) < epochOf(ended))
    && (against === "all" || against.includes(recipient.id)) && (purposes === "any" || isForOneOf(purposes, purpose))
    && (covers === "all" || entries.length === 0 || entries.some(({ portion }) => covers.includes(portion.id)))).map(({ askedAt }) => askedAt);
