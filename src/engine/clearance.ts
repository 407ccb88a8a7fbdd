/**
 * What an allow hands to whoever sends: exactly what may go, to whom, for what, how and until when. It cannot be made
 * outside the engine, so that a sender which asks for one cannot be called without a decision.
 */
import type { Party } from "../domain/request.ts";
import type { ContentId, List, PersonId } from "../domain/schema.ts";
import { epochOf, isInstant, type Instant } from "../domain/time.ts";
import type { Basis, Channel, Form, Purpose } from "../domain/vocabulary.ts";

declare const cleared: unique symbol;

/** One holder's part of a content, and the basis on which it goes. */
export interface ClearedPart {
  readonly content: ContentId;
  /** Absent for a content that is nobody's confidence. */
  readonly holder?: PersonId;
  readonly basis: Basis;
}

/** Leave to send. Plain frozen data that `verifyClearance` knows again; a copy of it, also one out of JSON, is no leave. */
export interface Clearance {
  readonly [cleared]: true;
  readonly to: PersonId;
  readonly purpose: Purpose;
  readonly form: Form;
  readonly channel: Channel;
  /** Exactly what may go, sorted. */
  readonly contents: List<ContentId>;
  /** On what each holder's part stands: what a log of disclosures needs. */
  readonly grounds: List<ClearedPart>;
  /** From the instant of the decision, included. */
  readonly from: Instant;
  /** Until this instant, excluded. Absent where nothing dated on file lies ahead. */
  readonly until?: Instant;
}

/** What is about to be sent. */
export interface Sending {
  readonly to: string;
  readonly purpose: string;
  readonly form: string;
  readonly channel: string;
  readonly contents: List<string>;
}

/** Why something must not be sent on a clearance. */
export const CLEARANCE_FAULTS = [
  "not-a-clearance", "other-recipient", "other-purpose", "other-form", "other-channel", "other-content", "nothing", "bad-instant", "too-early", "too-late",
] as const;
/** Why something must not be sent on a clearance, as a word. */
export type ClearanceFault = (typeof CLEARANCE_FAULTS)[number];

/** What a recipient is, and where: so much of the request as the log needs and the sender does not. */
export type ClearedAs = Pick<Party, "kind" | "place">;

const issued = new WeakMap<object, ClearedAs | undefined>();
// Bound when this is loaded, so that whoever alters `WeakMap.prototype` afterwards makes no clearance by it.
const remember = WeakMap.prototype.set.bind(issued);
const remembers = WeakMap.prototype.has.bind(issued);
const recall = WeakMap.prototype.get.bind(issued);

/** Made by the engine alone, for what may go, of lists and parts that were made for it: they are frozen with it. */
export const issueClearance = (leave: Omit<Clearance, typeof cleared>, recipient: ClearedAs | undefined): Clearance => {
  const clearance = Object.freeze(leave) as Clearance;
  Object.freeze(clearance.contents);
  for (const part of Object.freeze(clearance.grounds)) Object.freeze(part);
  remember(clearance, recipient);
  return clearance;
};

/** As what the recipient was cleared, and whether as somebody inside; undefined for what the engine has not made. */
export const clearedAs = (clearance: Clearance): ClearedAs | undefined => recall(clearance) as ClearedAs | undefined;

/** Was this made by the engine of this copy of the library? */
export const isClearance = (value: unknown): value is Clearance => remembers(value as object); // nothing is remembered of what is no object

/** What is wrong with what would be sent: a list of nothing but what is cleared, without holes. */
const faultsInContents = ({ contents: cleared }: Clearance, contents: unknown): List<ClearanceFault> => {
  if (!Array.isArray(contents)) return ["other-content"];
  if (contents.length === 0) return ["nothing"];
  const covered: ReadonlySet<unknown> = new Set(cleared);
  return Array.from({ length: contents.length }, (_, index): unknown => contents[index]).every((content) => covered.has(content)) ? [] : ["other-content"];
};

const faultsInTime = ({ from, until }: Clearance, at: unknown): List<ClearanceFault> => {
  if (typeof at !== "string" || !isInstant(at)) return ["bad-instant"];
  if (epochOf(at) < epochOf(from)) return ["too-early"];
  return until !== undefined && epochOf(at) >= epochOf(until) ? ["too-late"] : [];
};

/**
 * May this be sent on this clearance at this instant? It covers one recipient, one purpose, one form, one channel, the
 * contents that it lists and no others, from the decision until the first date on file that could change it. What
 * happens meanwhile (somebody revokes) is not on it: decide again when something was filed.
 */
export const verifyClearance = (clearance: unknown, what: Sending, at: string):
{ readonly ok: true } | { readonly ok: false; readonly faults: List<ClearanceFault> } => {
  if (!isClearance(clearance)) return { ok: false, faults: ["not-a-clearance"] };
  const faults: ClearanceFault[] = [];
  if (what.to !== clearance.to) faults.push("other-recipient");
  if (what.purpose !== clearance.purpose) faults.push("other-purpose");
  if (what.form !== clearance.form) faults.push("other-form");
  if (what.channel !== clearance.channel) faults.push("other-channel");
  faults.push(...faultsInContents(clearance, what.contents), ...faultsInTime(clearance, at));
  return faults.length === 0 ? { ok: true } : { ok: false, faults };
};
