/** What was wrong with an input, in a form that a program can act on and a person can read. */

/** Why a value was refused. Stable: codes are part of the public interface. */
export type IssueCode =
  | "type" | "missing-key" | "unknown-key" | "unknown-value" | "bad-day" | "bad-instant" | "bad-id" | "bad-length" | "empty"
  | "accessor" | "not-plain" | "not-data" | "cyclic" | "sparse" | "forbidden-key" | "lone-surrogate" | "unreadable"
  | "too-deep" | "too-many-nodes" | "text-too-long" | "not-json"
  | "duplicate-id" | "reserved-id" | "unknown-person" | "unknown-client" | "unknown-session" | "unknown-portion" | "not-a-member"
  | "wrong-size" | "no-holder" | "holders-of-deidentified" | "order" | "stranger"
  | "not-a-clearance" | "other-recipient" | "other-purpose" | "other-form" | "other-channel" | "other-content" | "nothing" | "too-early" | "too-late" | "no-longer-allowed"
  | "bad-rule" | "bad-pack" | "bad-policy";

/** One fault of an input. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the value at fault; the empty string is the whole input. */
  readonly path: string;
  readonly code: IssueCode;
  /** Lower case, no final period, the offending input in backticks. */
  readonly message: string;
  /** The value or key that was probably meant, where one is likely. */
  readonly suggestion?: string;
}

/** The one error this library throws: an input that cannot be decided on. `name` is always `"SubrosaInputError"`. */
export interface InputError extends Error {
  readonly name: "SubrosaInputError";
  /** Every fault that was found, in the order of the input. */
  readonly issues: readonly Issue[];
}

const NAME = "SubrosaInputError";

const line = ({ path, message, suggestion }: Issue): string =>
  `  ${path === "" ? "(whole input)" : path}: ${message}${suggestion === undefined ? "" : ` (did you mean \`${suggestion}\`?)`}`;

/** Makes the error for `what`, listing all issues in its message. */
export const inputError = (what: string, issues: readonly Issue[]): InputError => {
  const count = issues.length === 1 ? "1 issue" : `${String(issues.length)} issues`;
  return Object.assign(new Error([`${what} is not usable: ${count}`, ...issues.map(line)].join("\n")), {
    name: NAME,
    issues: Object.freeze([...issues]),
  } as const);
};

/** True for an error of this library, also for one thrown by another copy of it. */
export const isInputError = (error: unknown): error is InputError =>
  typeof error === "object" && error !== null
  && (error as { readonly name?: unknown }).name === NAME
  && Array.isArray((error as { readonly issues?: unknown }).issues);

/** A JSON Pointer one step further down. */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${typeof key === "number" ? String(key) : key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
