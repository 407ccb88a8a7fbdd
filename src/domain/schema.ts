/** The few shapes from which every noun is declared. The TypeScript types are inferred from these declarations. */
import {
  array, brand, check, number, picklist, pipe, readonly, strictObject, string, union,
  type BaseIssue, type BaseSchema, type InferOutput, type ObjectEntries,
} from "valibot";
import { isDay, isInstant } from "./time.ts";

type Any = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** Without a prototype, because the validator walks inherited keys too. */
const bare = <Entries extends ObjectEntries>(entries: Entries): Entries => Object.assign(Object.create(null) as Entries, entries);

/** A noun: exactly these keys, no others. Its own message is only the list of its keys, from which the issues are made. */
export const noun = <const Entries extends ObjectEntries>(entries: Entries) =>
  pipe(strictObject(bare(entries), Object.keys(entries).join(" ")), readonly());

/** A list, possibly empty: an empty list says that nothing is on file. */
export const list = <const Item extends Any>(item: Item) => pipe(array(item), readonly());

/** One word of a closed list. */
export const oneOf = <const Words extends readonly string[]>(words: Words) => picklist(words);

/** Letters that mean something else where an id may stand, so that no id can be mistaken for them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(["unit", "relatives", "anyone", "all", "none", "nobody", "unknown"]);

const ID_LENGTH = 200;
const CONTROL = /\p{Cc}|\p{Zl}|\p{Zp}/u;
const text = pipe(
  string(),
  check((id) => id.length > 0 && id.length <= ID_LENGTH, `not an id of 1 to ${String(ID_LENGTH)} characters`),
  check((id) => !CONTROL.test(id), "not an id: a line break or another control character"),
);
const id = pipe(text, check((value) => !RESERVED_IDS.has(value), "not an id: the word has a meaning of its own"));
const undivided = pipe(id, check((value) => !value.includes("#"), "not an id: `#` separates a portion from the holder of a part"));

/** Id of a person on file. */
export const personId = pipe(id, brand("PersonId"));
/** Id of a session. */
export const sessionId = pipe(id, brand("SessionId"));
/** Id of a record. */
export const recordId = pipe(id, brand("RecordId"));
/** Id of a portion; without `#`, which divides a portion from a holder. */
export const portionId = pipe(undivided, brand("PortionId"));
/** Id of a statement in a request; without `#`, like that of a portion. */
export const statementId = pipe(undivided, brand("StatementId"));
/** What is decided on: a portion, a statement or, for a portion whose parts can be told apart, one holder's part: `portion#holder`. */
export const contentId = pipe(id, brand("ContentId"));
/** Id of a release. */
export const releaseId = pipe(id, brand("ReleaseId"));
/** Id of an agreement. */
export const agreementId = pipe(id, brand("AgreementId"));
/** Id of a claim in a request. */
export const claimId = pipe(id, brand("ClaimId"));
/** Id of an entry in the log of disclosures. */
export const disclosureId = pipe(id, brand("DisclosureId"));
/** How many: a whole number, none or more. */
export const count = pipe(number(), check((value) => Number.isSafeInteger(value) && value >= 0, "not a whole number of people"));
/** Id of a rule: `pack/provision-name`. */
export const ruleId = pipe(id, brand("RuleId"));

const badDay = "not a calendar day in the form YYYY-MM-DD";
const badInstant = "not an instant in the form YYYY-MM-DDThh:mm:ss with an offset";

/** A moment with its offset: `2026-05-04T09:30:00-07:00`. */
export const instant = pipe(string(), check(isInstant, badInstant), brand("Instant"));
/** A calendar day: `2026-05-04`. */
export const day = pipe(string(), check(isDay, badDay), brand("Day"));
/** An expiry: the instant itself excluded, or a day included to its end. */
export const dayOrInstant = pipe(
  string(),
  check((value) => isDay(value) || isInstant(value), `${badDay}, nor ${badInstant}`),
  brand("DayOrInstant"),
);

/** One of a few words, or else a value of its own form. */
export const wordOr = <const Words extends readonly string[], const Other extends Any>(words: Words, other: Other) =>
  union([oneOf(words), other]);

/** A fact that can be known or not. "unknown" is never read as "no". */
export const known = oneOf(["yes", "no", "unknown"]);
/** Whether a fact is so, is not so, or is not known. */
export type Known = "yes" | "no" | "unknown";

const STATES = [
  "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD",
  "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "PR", "RI", "SC",
  "SD", "TN", "TX", "UT", "VT", "VA", "VI", "WA", "WV", "WI", "WY", "GU", "AS", "MP",
] as const;
/** The United States and each of its jurisdictions: `US`, `US-CA`. */
export const JURISDICTIONS = ["US", ...STATES.map((state): `US-${(typeof STATES)[number]}` => `US-${state}`)] as const;
/** Whose law: the United States or one of its jurisdictions. */
export const jurisdiction = oneOf(JURISDICTIONS);
/** A jurisdiction: `US`, `US-CA`. */
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A list that nobody changes. */
export type List<T> = readonly T[];
/** Id of a person on file. */
export type PersonId = InferOutput<typeof personId>;
/** Id of a session. */
export type SessionId = InferOutput<typeof sessionId>;
/** Id of a portion. */
export type PortionId = InferOutput<typeof portionId>;
/** Id of a statement in a request. */
export type StatementId = InferOutput<typeof statementId>;
/** Id of what a decision is about: a portion, a holder's part of one, or a statement. */
export type ContentId = InferOutput<typeof contentId>;
/** Id of a release. */
export type ReleaseId = InferOutput<typeof releaseId>;
/** Id of an entry in the log of disclosures. */
export type DisclosureId = InferOutput<typeof disclosureId>;
/** Id of a rule. */
export type RuleId = InferOutput<typeof ruleId>;

/** A value as a caller may write it: ids and instants as plain strings, lists read-only or not. */
export type Plain<T> = T extends string ? T
  : T extends readonly (infer Item)[] ? readonly Plain<Item>[]
    : T extends object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;
