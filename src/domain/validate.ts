/** From what the schemas found to issues that name the path, the fault and, where one is likely, the word that was meant. */
import { safeParse, type BaseIssue, type BaseSchema, type InferOutput } from "valibot";
import { pointer, type Issue, type IssueCode } from "./issue.ts";
import { readAmended, readBuilt, readParsed, type Amendment } from "./reader.ts";
import { snapshot } from "./snapshot.ts";
import { likely } from "./suggest.ts";

type Raw = BaseIssue<unknown>;
type Schema = BaseSchema<unknown, unknown, Raw>;

/** How many words are listed in a message before it only counts them. */
const LISTED = 8;

const pathOf = (issue: Raw, base: string): string =>
  (issue.path ?? []).reduce((path, step) => pointer(path, String(step.key)), base);

const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const quoted = (words: readonly string[]): string =>
  words.length > LISTED ? `one of ${String(words.length)} words` : words.map((word) => `\`${word}\``).join(", ");

const make = (path: string, code: IssueCode, message: string, suggestion?: string): Issue =>
  suggestion === undefined ? { path, code, message } : { path, code, message, suggestion };

/** The words that a closed list expects, read back from what the schema says it expects. */
const wordsOf = (issue: Raw): readonly string[] => String(issue.expected).split('"').filter((_, index) => index % 2 === 1);

const wrongWord = (issue: Raw, base: string): Issue => {
  const words = wordsOf(issue);
  const path = pathOf(issue, base);
  if (issue.input === undefined) return make(path, "missing-key", `missing; expected ${quoted(words)}`);
  return typeof issue.input === "string"
    ? make(path, "unknown-value", `unknown value \`${issue.input}\`: expected ${quoted(words)}`, likely(issue.input, words))
    : make(path, "type", `expected ${quoted(words)}, not \`${shown(issue.input)}\``);
};

const wrongKeys = (issue: Raw, base: string): readonly Issue[] => {
  const path = pathOf(issue, base);
  if (issue.expected === "Object") return [make(path, "type", `expected an object, not \`${shown(issue.input)}\``)];
  const container = issue.path?.at(-1)?.input as object;
  if (Array.isArray(container)) return [make(path.slice(0, path.lastIndexOf("/")), "type", "expected an object, not a list")];
  if (issue.expected !== "never") return [make(path, "missing-key", `missing: \`${String(issue.path?.at(-1)?.key)}\``)];
  const known = issue.message.split(" ");
  const above = path.slice(0, path.lastIndexOf("/"));
  return Object.keys(container)
    .filter((key) => !known.includes(key))
    .map((key) => make(pointer(above, key), "unknown-key", `unknown key \`${key}\``, likely(key, known.filter((word) => !(word in container)))));
};

const CHECK_CODES: readonly (readonly [start: string, code: IssueCode])[] = [
  ["not a calendar day", "bad-day"], ["not an instant", "bad-instant"], ["not an id", "bad-id"],
];

const failedCheck = (issue: Raw, base: string): Issue => {
  const code = CHECK_CODES.find(([start]) => issue.message.startsWith(start))?.[1] ?? "type";
  return make(pathOf(issue, base), code, `${issue.message}: \`${shown(issue.input)}\``);
};

/** Of several forms that a value could have had, the one that it came nearest to. */
const wrongUnion = (issue: Raw, base: string): readonly Issue[] => {
  const inner = issue.issues ?? [];
  const deeper = inner.filter(({ path }) => path !== undefined);
  if (deeper.length > 0) return deeper.flatMap((each) => toIssues(each, pathOf(issue, base)));
  const checked = inner.filter(({ type }) => type === "check").at(-1);
  const asWord = wrongWord(issue, base);
  return [checked === undefined || asWord.suggestion !== undefined ? asWord : failedCheck({ ...checked, path: issue.path }, base)];
};

function toIssues(issue: Raw, base: string): readonly Issue[] {
  switch (issue.type) {
    case "strict_object": return wrongKeys(issue, base);
    case "union": return wrongUnion(issue, base);
    case "picklist": case "variant": return [wrongWord(issue, base)];
    case "check": return [failedCheck(issue, base)];
    default: return [make(pathOf(issue, base), "type", `expected ${(issue.expected ?? "another value").toLowerCase()}, not \`${shown(issue.input)}\``)];
  }
}

const distinct = (issues: readonly Issue[]): readonly Issue[] =>
  [...new Map(issues.map((issue) => [`${issue.path} ${issue.code}`, issue])).values()];

/** The plain, frozen, valid value, or every issue that stood against it. */
export type Validated<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a text says in JSON; undefined, which JSON cannot say, where it is none. */
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Asks the schema itself, in full: for what the quick reader did not take, every issue. */
const examine = <S extends Schema>(schema: S, input: unknown): Validated<InferOutput<S>> => {
  const { value, issues } = snapshot(input);
  if (issues.length > 0) return { ok: false, issues };
  // A polluted `fallback` would make the validator fill in what is missing.
  if ("fallback" in {}) return { ok: false, issues: [make("", "unreadable", "`Object.prototype` was altered in this program")] };
  const result = safeParse(schema, value);
  return result.success
    ? { ok: true, value: value as InferOutput<S> }
    : { ok: false, issues: distinct(result.issues.flatMap((issue) => toIssues(issue, ""))) };
};

/**
 * Reads an input once and checks it against a schema. What is returned is a copy, frozen and without prototypes, never
 * the caller's object; of an amended value, what is as it was is taken over.
 */
export const validate = <S extends Schema>(schema: S, input: unknown, amendment?: Amendment): Validated<InferOutput<S>> => {
  const value = amendment === undefined ? readBuilt(schema, input) : readAmended(schema, input, amendment);
  return value === undefined ? examine(schema, input) : { ok: true, value: value as InferOutput<S> };
};

/** The same from JSON text. */
export const validateText = <S extends Schema>(schema: S, text: unknown): Validated<InferOutput<S>> => {
  if (typeof text !== "string") return { ok: false, issues: [make("", "not-json", `expected JSON text, not a value of type ${typeof text}`)] };
  const input = jsonOf(text);
  if (input === undefined) return { ok: false, issues: [make("", "not-json", "not JSON text")] };
  const value = readParsed(schema, input);
  return value === undefined ? examine(schema, input) : { ok: true, value: value as InferOutput<S> };
};
