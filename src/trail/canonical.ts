/**
 * Canonical JSON (RFC 8785): the same value, the same bytes, whatever the order of its keys. Of our own, because what
 * there is asks for a newer Node than this library does.
 */
import { inputError } from "../domain/issue.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

const refuse = (message: string) => inputError("a value for canonical JSON", [{ path: "", code: "not-data", message }]);

const text = (value: string): string => {
  if (LONE_SURROGATE.test(value)) throw refuse("not well-formed Unicode: a lone surrogate");
  return JSON.stringify(value);
};

/**
 * The canonical form. Keys are sorted by their UTF-16 code units; keys without a value, and functions, are left out.
 *
 * @throws {InputError} for a number that JSON has no form for, for text that is not well-formed, or for what is neither a list nor plain data.
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return text(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refuse(`not a finite number: \`${String(value)}\``);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${Array.from(value, (each) => canonical(each)).join(",")}]`;
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof value !== "object" || kind !== "Object") throw refuse(`not data: ${kind}`);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && typeof each !== "function");
  return `{${entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => `${text(key)}:${canonical(each)}`).join(",")}}`;
};
