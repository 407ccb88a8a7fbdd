/** Any word of the model where the narrow world has its usual one: read off the declarations of the nouns themselves. */
import * as fc from "fast-check";
import { casefile as casefileNoun } from "../../domain/casefile.ts";
import { safeParseCasefile, safeParseRequest } from "../../domain/parse.ts";
import { disclosureRequest } from "../../domain/request.ts";
import type { Case } from "../case.ts";

/** As much of a declaration as is read here. */
interface Shape {
  readonly type: string;
  readonly entries?: { readonly [key: string]: Shape };
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly key?: string;
  readonly options?: readonly (Shape | string)[];
}
type Path = readonly (string | number)[];
/** A place at which another word could stand, or one word more. */
interface Choice { readonly path: Path; readonly words: readonly string[]; readonly list: boolean }

const isShape = (option: Shape | string): option is Shape => typeof option !== "string";
const wordsOf = ({ type, options = [] }: Shape): readonly string[] =>
  (type === "picklist" ? options.flatMap((option) => (isShape(option) ? [] : [option])) : type === "union" ? options.filter(isShape).flatMap(wordsOf) : []);

/** Every place in a value at which its declaration leaves a choice of words. */
const choicesIn = (shape: Shape, value: unknown, path: Path = []): readonly Choice[] => {
  const { type, entries = {}, item, wrapped, key, options = [] } = shape;
  if (wrapped !== undefined) return choicesIn(wrapped, value, path);
  const words = wordsOf(shape);
  const here = words.length > 1 || (type === "union" && words.length > 0) ? [{ path, words, list: false }] : [];
  if (typeof value !== "object" || value === null) return here;
  if (type === "union") return [...here, ...options.filter(isShape).flatMap((each) => (wordsOf(each).length === 0 ? choicesIn(each, value, path) : []))];
  if (type === "variant") {
    const chosen = options.filter(isShape).find(({ entries: those }) => those?.[key ?? ""]?.options?.includes((value as { readonly [name: string]: string })[key ?? ""] ?? "") === true);
    return chosen === undefined ? [] : choicesIn(chosen, value, path);
  }
  if (item !== undefined && Array.isArray(value)) {
    const more = wordsOf(item);
    return [...(more.length > 0 ? [{ path, words: more, list: true }] : []), ...value.flatMap((each: unknown, index) => choicesIn(item, each, [...path, index]))];
  }
  const object = value as { readonly [name: string]: unknown };
  return Object.entries(entries).flatMap(([name, inner]) => (name in object && name !== key ? choicesIn(inner, object[name], [...path, name]) : []));
};

const replaced = (value: unknown, [key, ...rest]: Path, by: (old: unknown) => unknown): unknown => {
  if (key === undefined) return by(value);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (index === key ? replaced(each, rest, by) : each));
  const object = value as { readonly [name: string]: unknown };
  return { ...object, [key]: replaced(object[key], rest, by) };
};

const stray = <T>(shape: Shape, value: T, [where, what]: readonly [number, number]): T => {
  const choices = choicesIn(shape, value);
  const choice = choices[where % Math.max(choices.length, 1)];
  const word = choice?.words[what % choice.words.length];
  if (choice === undefined || word === undefined) return value;
  return replaced(value, choice.path, (old) => (choice.list ? [...new Set([...(old as readonly string[]), word])] : word)) as T;
};

const CASEFILE = casefileNoun as unknown as Shape;
const REQUEST = disclosureRequest as unknown as Shape;

/** One party in two places stays one. */
const atOne = ({ requester, recipient, ...rest }: Case["request"], before: Case["request"]): Case["request"] => {
  if (requester.id !== recipient.id) return { requester, recipient, ...rest };
  const changed = JSON.stringify(requester) === JSON.stringify(before.requester) ? recipient : requester;
  return { ...rest, requester: changed, recipient: changed };
};

type Step = readonly [inRequest: boolean, where: number, what: number];

const taken = (aCase: Case, [inRequest, ...dice]: Step): Case => (inRequest
  ? { ...aCase, request: atOne(stray(REQUEST, aCase.request, dice), aCase.request) } : { ...aCase, casefile: stray(CASEFILE, aCase.casefile, dice) });
const fits = ({ request, casefile }: Case): boolean => safeParseRequest(request).success && safeParseCasefile(casefile).success;

/** All steps at once; where that does not fit together, those that do. */
const walked = (aCase: Case, steps: readonly Step[]): Case => {
  const there = steps.reduce(taken, aCase);
  if (steps.length === 0 || fits(there)) return there;
  return steps.reduce((so, step) => { const next = taken(so, step); return fits(next) ? next : so; }, aCase);
};

/** The same cases with up to so many words changed to any other that the model knows. Shrinks to none changed. */
export const strayed = (cases: fc.Arbitrary<Case>, most = 4): fc.Arbitrary<Case> =>
  fc.tuple(cases, fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: most })).map(([aCase, steps]) => walked(aCase, steps));
