/** Where in a value another word could stand: read off the declarations of the nouns themselves. */
import { casefile as casefileNoun } from "../../domain/casefile.ts";
import { contentsOf } from "../../domain/content.ts";
import { openCasefile, safeParseCasefile, safeParseRequest } from "../../domain/parse.ts";
import { disclosureRequest } from "../../domain/request.ts";
import type { Case } from "../case.ts";

/** As much of a declaration as is read here. */
export interface Shape {
  readonly type: string;
  readonly entries?: { readonly [key: string]: Shape };
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: string;
  readonly options?: readonly (Shape | string)[];
}
/** The way to a place in a value, key by key. */
export type Path = readonly (string | number)[];
/** A place at which another word could stand, or one word more. */
export interface Choice { readonly path: Path; readonly value: unknown; readonly words: readonly string[]; readonly list: boolean }

const isShape = (option: Shape | string): option is Shape => typeof option !== "string";
const wordsOf = ({ type, options = [] }: Shape): readonly string[] =>
  (type === "picklist" ? options.flatMap((option) => (isShape(option) ? [] : [option])) : type === "union" ? options.filter(isShape).flatMap(wordsOf) : []);

/** Every place in a value at which its declaration leaves a choice of words. */
export const choicesIn = (shape: Shape, value: unknown, path: Path = []): readonly Choice[] => {
  const { type, entries = {}, item, wrapped, key, options = [] } = shape;
  if (wrapped !== undefined) return choicesIn(wrapped, value, path);
  const words = wordsOf(shape);
  const here = words.length > 1 || (type === "union" && words.length > 0) ? [{ path, value, words, list: false }] : [];
  if (typeof value !== "object" || value === null) return here;
  if (type === "union") return [...here, ...options.filter(isShape).flatMap((each) => (wordsOf(each).length === 0 ? choicesIn(each, value, path) : []))];
  if (type === "variant") {
    const chosen = options.filter(isShape).find(({ entries: those }) => those?.[key ?? ""]?.options?.includes((value as { readonly [name: string]: string })[key ?? ""] ?? "") === true);
    return chosen === undefined ? [] : choicesIn(chosen, value, path);
  }
  if (item !== undefined && Array.isArray(value)) {
    const more = wordsOf(item);
    return [...(more.length > 0 ? [{ path, value, words: more, list: true }] : []), ...value.flatMap((each: unknown, index) => choicesIn(item, each, [...path, index]))];
  }
  const object = value as { readonly [name: string]: unknown };
  return Object.entries(entries).flatMap(([name, inner]) => (name in object && name !== key ? choicesIn(inner, object[name], [...path, name]) : []));
};

/** The words that say that nobody knows, or that nobody stands behind it. */
export const FORGOTTEN: readonly string[] = ["unknown", "not-attested"];

/** Every place in a value that could say that nobody knows. Of somebody's capacity an empty list says so. */
export const canBeUnknown = (shape: Shape, value: unknown): readonly Path[] => choicesIn(shape, value)
  .flatMap(({ path, words, list }) => (!list && words.some((word) => FORGOTTEN.includes(word)) ? [path] : []));

/** The value with another one at a place. */
export const replaced = (value: unknown, [key, ...rest]: Path, by: (old: unknown) => unknown): unknown => {
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? replaced(each, rest, by) : each));
  const object = value as { readonly [name: string]: unknown };
  return { ...object, [key]: replaced(object[key], rest, by) };
};

/** The declaration of a casefile. */
export const CASEFILE = casefileNoun as unknown as Shape;
/** The declaration of a request. */
export const REQUEST = disclosureRequest as unknown as Shape;

/** Is it a case that could come: do its request and its casefile each fit together, and does the one ask for what is in the other? */
export const fits = ({ request, casefile }: Case): boolean => {
  const [asked, held] = [safeParseRequest(request), safeParseCasefile(casefile)];
  if (!asked.success || !held.success) return false;
  try {
    return contentsOf(asked.output, openCasefile(held.output)).length >= 0;
  } catch {
    return false;
  }
};

/** The case with a request in which something about a party may have changed: one party in two places stays one. */
export const withRequest = (aCase: Case, { requester, recipient, ...rest }: Case["request"]): Case => {
  if (requester.id !== recipient.id) return { ...aCase, request: { requester, recipient, ...rest } };
  const changed = JSON.stringify(requester) === JSON.stringify(aCase.request.requester) ? recipient : requester;
  return { ...aCase, request: { ...rest, requester: changed, recipient: changed } };
};
